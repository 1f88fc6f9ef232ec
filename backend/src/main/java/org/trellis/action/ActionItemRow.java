package org.trellis.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.team.TeamStatus;

/// An action item as a list reads it.
record ActionItemRow(
        UUID id,
        int version,
        UUID teamId,
        String teamName,
        TeamStatus teamStatus,
        String text,
        UUID ownerId,
        String ownerName,
        LocalDate dueOn,
        @Nullable UUID goalId,
        @Nullable String goalStatement,
        @Nullable UUID meetingId,
        @Nullable LocalDate checkBackOn,
        ActionItemStatus status,
        @Nullable LocalDate doneOn,
        @Nullable UUID carriedTo,
        int carriedCount,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.action.ActionItemRow(a.id, a.version, a.teamId, t.name, t.status,"
            + " a.text, a.ownerId, o.displayName, a.dueOn, a.goalId, g.statement, a.meetingId, a.checkBackOn,"
            + " a.status, a.doneOn, a.carriedTo, a.carriedCount, a.createdAt, a.updatedAt)";

    static final String FROM = "ActionItem a join Team t on t.id = a.teamId join Person o on o.id = a.ownerId"
            + " left join Goal g on g.id = a.goalId";
}
