package org.trellis.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// An agenda item as the team sees it.
///
/// @param position its place in the order, from 0
/// @param owner the member who leads it
/// @param startedAt since when its clock runs; absent when it does not
/// @param usedMinutes how long it was talked about until its clock last stopped, in whole minutes
/// @param carriedFrom the item of an earlier meeting that it goes on with
/// @param carriedCount how often it was carried over
/// @param mustBeDecided whether it was carried over so often that the team drops, assigns or decides it now
@Schema(name = "AgendaItem")
public record AgendaItemView(
        UUID id,
        int version,
        UUID meetingId,
        int position,
        String title,
        AgendaItemKind kind,
        @Nullable Question question,
        @Nullable Integer plannedMinutes,
        @Nullable PersonRef owner,
        @Nullable UUID goalId,
        @Nullable String goalStatement,
        @Nullable UUID strategyId,
        @Nullable String strategyTitle,
        @Nullable UUID protocolId,
        @Nullable String protocolTitle,
        AgendaItemStatus status,
        List<AgendaItemStatus> allowedStatuses,
        @Nullable Instant startedAt,
        int usedMinutes,
        @Nullable UUID carriedFrom,
        int carriedCount,
        boolean mustBeDecided,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    private static final int SECONDS = 60;

    static AgendaItemView of(AgendaItemRow row) {
        return new AgendaItemView(
                row.id(),
                row.version(),
                row.meetingId(),
                row.position(),
                row.title(),
                row.kind(),
                row.question(),
                row.plannedMinutes(),
                row.ownerId() == null || row.ownerName() == null ? null : new PersonRef(row.ownerId(), row.ownerName()),
                row.goalId(),
                row.goalStatement(),
                row.strategyId(),
                row.strategyTitle(),
                row.protocolId(),
                row.protocolTitle(),
                row.status(),
                row.meetingStatus().isOpen() ? row.status().next() : List.of(),
                row.startedAt(),
                Math.round((float) row.usedSeconds() / SECONDS),
                row.carriedFrom(),
                row.carriedCount(),
                Carrying.mustBeDecided(row.carriedCount()),
                row.createdAt(),
                row.updatedAt());
    }
}
