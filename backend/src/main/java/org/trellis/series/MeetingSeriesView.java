package org.trellis.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// A series of meetings as its team sees it.
///
/// @param rule a recurrence rule of RFC 5545
/// @param startsOn the day from which it is counted
/// @param startsAt the time of day
/// @param timeZone the IANA zone it is told in
/// @param laidUntil the last day up to which its meetings are laid
@Schema(name = "MeetingSeries")
record MeetingSeriesView(
        UUID id,
        int version,
        UUID teamId,
        String title,
        String rule,
        LocalDate startsOn,
        String startsAt,
        String timeZone,
        int minutes,
        @Nullable String place,
        SeriesStatus status,
        List<SeriesStatus> allowedStatuses,
        LocalDate laidUntil,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static MeetingSeriesView of(SeriesRow row) {
        return new MeetingSeriesView(
                row.id(),
                row.version(),
                row.teamId(),
                row.title(),
                row.rule(),
                row.startsOn(),
                row.startsAt(),
                row.timeZone(),
                row.minutes(),
                row.place(),
                row.status(),
                row.status().next(),
                row.laidUntil(),
                row.createdAt(),
                row.updatedAt());
    }
}
