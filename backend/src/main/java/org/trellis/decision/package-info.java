/// Decisions: what a team made up its mind about, and why. They are never edited, so that they stay made.
///
/// A decision may be about a goal, a strategy and an agenda item. A later one *supersedes* it, or *reverses* it when
/// the team has thought better of it. Members see their team's; those who lead its schools see what it *published*.
///
/// [Decision] holds the rules, [Decisions] the queries, [TeamDecisionResource], [GoalDecisionResource] and
/// [DecisionResource] the URLs.
@NullMarked
package org.trellis.decision;

import org.jspecify.annotations.NullMarked;
