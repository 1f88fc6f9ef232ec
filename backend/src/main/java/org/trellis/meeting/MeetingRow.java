package org.trellis.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting as a list reads it.
///
/// @param plannedMinutes what its agenda takes in all, but for what was dropped
record MeetingRow(
        UUID id,
        int version,
        UUID teamId,
        @Nullable UUID seriesId,
        String title,
        Instant startsAt,
        String timeZone,
        int minutes,
        @Nullable String place,
        @Nullable MeetingRoles roles,
        MeetingStatus status,
        @Nullable Instant closedAt,
        Long plannedMinutes,
        Instant createdAt,
        Instant updatedAt) {

    static final String PLANNED = "(select coalesce(sum(a.plannedMinutes), 0) from AgendaItem a"
            + " where a.meetingId = m.id and a.status <> org.trellis.meeting.AgendaItemStatus.DROPPED)";

    static final String SELECT =
            "new org.trellis.meeting.MeetingRow(m.id, m.version, m.teamId, m.seriesId, m.title, m.startsAt,"
                    + " m.timeZone, m.minutes, m.place, m.roles, m.status, m.closedAt, " + PLANNED
                    + ", m.createdAt, m.updatedAt)";
}
