package org.trellis.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision as a list reads it.
///
/// @param replaces the decision whose place it took, or that it took back
/// @param replacedBy the later decision that took its place, or took it back
/// @param reversed whether that later one took it back
record DecisionRow(
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
        @Nullable UUID replaces,
        boolean reverses,
        @Nullable UUID replacedBy,
        @Nullable Boolean reversed,
        boolean published,
        UUID recordedBy,
        String recordedByName,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.decision.DecisionRow(d.id, d.version, d.teamId, d.goalId,"
            + " g.statement, d.agendaItemId, d.decision, d.text, d.reason, d.decidedOn, d.strategyId, s.title,"
            + " d.supersedes, d.reverses, later.id, later.reverses, d.published, p.id, p.displayName, d.createdAt,"
            + " d.updatedAt)";

    static final String FROM = "Decision d join Person p on p.id = d.recordedBy"
            + " left join Decision later on later.supersedes = d.id left join Goal g on g.id = d.goalId"
            + " left join Strategy s on s.id = d.strategyId";

    DecisionStatus status() {
        if (replacedBy == null) {
            return DecisionStatus.STANDING;
        }
        return Boolean.TRUE.equals(reversed) ? DecisionStatus.REVERSED : DecisionStatus.SUPERSEDED;
    }
}
