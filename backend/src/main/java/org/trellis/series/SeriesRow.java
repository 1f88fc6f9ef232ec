package org.trellis.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A series as a list reads it.
record SeriesRow(
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
        LocalDate laidUntil,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.series.SeriesRow(s.id, s.version, s.teamId, s.title, s.rule,"
            + " s.startsOn, s.startsAt, s.timeZone, s.minutes, s.place, s.status, s.laidUntil, s.createdAt,"
            + " s.updatedAt)";
}
