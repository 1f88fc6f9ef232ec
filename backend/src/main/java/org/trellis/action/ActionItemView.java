package org.trellis.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.meeting.Carrying;
import org.trellis.person.PersonRef;
import org.trellis.team.TeamStatus;

/// An action item as the API shows it.
///
/// @param owner the member who does it
/// @param goalId the team's goal it is for
/// @param meetingId the meeting it was agreed at
/// @param checkBackOn the day to look whether it helped, or, of a deferred one, to take it up again
/// @param doneOn the day it was done
/// @param allowedStatuses the statuses it can go to now
/// @param carriedTo the last meeting it was carried over to
/// @param carriedCount how often it was carried over
/// @param mustBeDecided whether it was carried over so often that the team drops, assigns or decides it now
@Schema(name = "ActionItem")
public record ActionItemView(
        UUID id,
        int version,
        UUID teamId,
        String teamName,
        String text,
        PersonRef owner,
        LocalDate dueOn,
        @Nullable UUID goalId,
        @Nullable String goalStatement,
        @Nullable UUID meetingId,
        @Nullable LocalDate checkBackOn,
        ActionItemStatus status,
        List<ActionItemStatus> allowedStatuses,
        @Nullable LocalDate doneOn,
        @Nullable UUID carriedTo,
        int carriedCount,
        boolean mustBeDecided,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// @param inside whether the reader is of the team; somebody who has left it still learns what they have to do, and
    ///     nothing of the goal and the meetings it comes from
    static ActionItemView of(ActionItemRow row, boolean inside) {
        return new ActionItemView(
                row.id(),
                row.version(),
                row.teamId(),
                row.teamName(),
                row.text(),
                new PersonRef(row.ownerId(), row.ownerName()),
                row.dueOn(),
                inside ? row.goalId() : null,
                inside ? row.goalStatement() : null,
                inside ? row.meetingId() : null,
                row.checkBackOn(),
                row.status(),
                row.teamStatus() == TeamStatus.CLOSED ? List.of() : row.status().next(),
                row.doneOn(),
                inside ? row.carriedTo() : null,
                row.carriedCount(),
                Carrying.mustBeDecided(row.carriedCount()),
                row.createdAt(),
                row.updatedAt());
    }
}
