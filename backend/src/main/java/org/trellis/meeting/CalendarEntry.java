package org.trellis.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a calendar shows of a meeting: when and where it is, and nothing of what is said there.
///
/// @param sequence how often any of this has changed
public record CalendarEntry(
        UUID meetingId,
        int sequence,
        String teamName,
        String title,
        Instant startsAt,
        int minutes,
        @Nullable String place,
        MeetingStatus status,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.meeting.CalendarEntry(m.id, m.sequence, t.name, m.title, m.startsAt,"
            + " m.minutes, m.place, m.status, m.createdAt, m.updatedAt)";
}
