/// Meetings: the time a team has together, what it is for, and what was said.
///
/// A meeting has an *agenda* of items, each of which may serve one of the four critical [questions][Question]; its
/// *minutes* are small entries under the items, so that several people can write at once. Four *roles* rotate. What
/// was not reached is *carried over* to a later meeting.
///
/// [Meeting] holds the rules, [Meetings] the queries, [MeetingResource] the URLs under `/meetings`; the same for
/// [AgendaItem]. The team's members see everything; nobody else sees more than how many meetings were held.
@NullMarked
package org.trellis.meeting;

import org.jspecify.annotations.NullMarked;
