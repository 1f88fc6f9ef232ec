package org.trellis.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agenda item as a list reads it.
record AgendaItemRow(
        UUID id,
        int version,
        UUID meetingId,
        int position,
        String title,
        AgendaItemKind kind,
        @Nullable Question question,
        @Nullable Integer plannedMinutes,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID goalId,
        @Nullable String goalStatement,
        @Nullable UUID strategyId,
        @Nullable String strategyTitle,
        @Nullable UUID protocolId,
        @Nullable String protocolTitle,
        AgendaItemStatus status,
        @Nullable Instant startedAt,
        long usedSeconds,
        @Nullable UUID carriedFrom,
        int carriedCount,
        MeetingStatus meetingStatus,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.meeting.AgendaItemRow(a.id, a.version, a.meetingId, a.position,"
            + " a.title, a.kind, a.question, a.plannedMinutes, a.ownerId, o.displayName, a.goalId, g.statement,"
            + " a.strategyId, s.title, a.protocolId, p.title, a.status, a.startedAt, a.usedSeconds, a.carriedFrom,"
            + " a.carriedCount, m.status, a.createdAt, a.updatedAt)";

    static final String FROM = "AgendaItem a join Meeting m on m.id = a.meetingId"
            + " left join Person o on o.id = a.ownerId left join Goal g on g.id = a.goalId"
            + " left join Strategy s on s.id = a.strategyId left join Protocol p on p.id = a.protocolId";
}
