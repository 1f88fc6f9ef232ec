/// Action items: what somebody of a team will do, and by when, so that what was agreed is not forgotten.
///
/// [ActionItem] holds the rules, [ActionItems] the queries, [ActionItemResource] the URLs under `/action-items`,
/// [DueActions] what waits for the caller. The team's members see them, and whoever they are for.
@NullMarked
package org.trellis.action;

import org.jspecify.annotations.NullMarked;
