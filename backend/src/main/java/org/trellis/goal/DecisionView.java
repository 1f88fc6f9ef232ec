package org.trellis.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// A decision as the API shows it to the goal's team.
///
/// @param strategyId the strategy it is about
/// @param standing whether no later decision has taken its place
/// @param supersedes the decision whose place it took
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        int version,
        DecisionKind decision,
        String reason,
        LocalDate decidedOn,
        @Nullable UUID strategyId,
        @Nullable String strategyTitle,
        PersonRef recordedBy,
        boolean standing,
        @Nullable UUID supersedes,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static DecisionView of(DecisionRow row) {
        return new DecisionView(
                row.id(),
                row.version(),
                row.decision(),
                row.reason(),
                row.decidedOn(),
                row.strategyId(),
                row.strategyTitle(),
                new PersonRef(row.recordedBy(), row.recordedByName()),
                row.supersededBy() == null,
                row.supersedes(),
                row.createdAt(),
                row.updatedAt());
    }
}
