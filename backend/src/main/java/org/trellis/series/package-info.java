/// Meetings that come again, by a recurrence rule of RFC 5545.
///
/// A series lays its meetings twelve weeks ahead, each of them a meeting of its own at the same time of day in the
/// series' zone, across daylight-saving changes. [MeetingSeries] holds the rules, [Recurrence] the days,
/// [SeriesOfMeetings] the queries, [MeetingSeriesResource] the URLs. Nothing else uses this package.
@NullMarked
package org.trellis.series;

import org.jspecify.annotations.NullMarked;
