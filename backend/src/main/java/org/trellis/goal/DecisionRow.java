package org.trellis.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision as a list reads it.
///
/// @param supersededBy the later decision that took its place
record DecisionRow(
        UUID id,
        int version,
        DecisionKind decision,
        String reason,
        LocalDate decidedOn,
        @Nullable UUID strategyId,
        @Nullable String strategyTitle,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        UUID recordedBy,
        String recordedByName,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.goal.DecisionRow(d.id, d.version, d.decision, d.reason, d.decidedOn,"
            + " d.strategyId, s.title, d.supersedes, later.id, p.id, p.displayName, d.createdAt, d.updatedAt)";

    static final String FROM = "Decision d join Person p on p.id = d.recordedBy"
            + " left join Decision later on later.supersedes = d.id" + " left join Strategy s on s.id = d.strategyId";
}
