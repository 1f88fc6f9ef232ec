/// Student-need goals: what a team's students need, how many can do it now, how many are to, and by when.
///
/// *Evidence* is counts for a group on one day: how many students were eligible, how many of them were assessed, how
/// many of those meet the measure's criterion. The *baseline* is the evidence a goal starts from. A
/// *try-out* is a strategy the team tries for the goal.
///
/// [Goal] holds the rules, [Goals] the queries, [GoalResource] the URLs under `/goals`; the same for [EvidencePoint].
/// The team's members see everything; others, where the visibility table lets them, see what a goal is about and
/// where it stands, and none of its numbers.
@NullMarked
package org.trellis.goal;

import org.jspecify.annotations.NullMarked;
