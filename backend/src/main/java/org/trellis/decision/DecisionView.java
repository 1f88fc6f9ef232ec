package org.trellis.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// A decision as the API shows it.
///
/// @param goalId the goal it is about
/// @param agendaItemId the agenda item it was made at
/// @param decision what becomes of what the team tried, where it is about that
/// @param text what was decided; absent where `decision` says it all
/// @param strategyId the strategy it is about
/// @param status whether it still holds
/// @param standing the same in one word: whether no later decision has taken its place
/// @param supersedes the decision whose place it took
/// @param reverses the decision it took back
/// @param replacedBy the later decision that took its place, or took it back
/// @param published whether those who lead the team's schools see it
@Schema(name = "Decision")
public record DecisionView(
        UUID id,
        int version,
        UUID teamId,
        @Nullable UUID goalId,
        @Nullable String goalStatement,
        @Nullable UUID agendaItemId,
        @Nullable DecisionKind decision,
        @Nullable String text,
        String reason,
        LocalDate decidedOn,
        @Nullable UUID strategyId,
        @Nullable String strategyTitle,
        PersonRef recordedBy,
        DecisionStatus status,
        boolean standing,
        @Nullable UUID supersedes,
        @Nullable UUID reverses,
        @Nullable UUID replacedBy,
        boolean published,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// @param inside whether the reader is of the team; others learn what it decided, and nothing of the meeting or the
    ///     decisions around it
    static DecisionView of(DecisionRow row, boolean inside) {
        return new DecisionView(
                row.id(),
                row.version(),
                row.teamId(),
                row.goalId(),
                row.goalStatement(),
                inside ? row.agendaItemId() : null,
                row.decision(),
                row.text(),
                row.reason(),
                row.decidedOn(),
                row.strategyId(),
                row.strategyTitle(),
                new PersonRef(row.recordedBy(), row.recordedByName()),
                row.status(),
                row.replacedBy() == null,
                inside && !row.reverses() ? row.replaces() : null,
                inside && row.reverses() ? row.replaces() : null,
                inside ? row.replacedBy() : null,
                row.published(),
                row.createdAt(),
                row.updatedAt());
    }
}
