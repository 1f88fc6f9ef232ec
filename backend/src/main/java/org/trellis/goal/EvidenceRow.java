package org.trellis.goal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Evidence as a list reads it.
record EvidenceRow(
        UUID id,
        int version,
        EvidencePhase phase,
        @Nullable UUID measureId,
        @Nullable UUID subgroupId,
        Counts counts,
        @Nullable String label,
        @Nullable String note,
        EvidenceStatus status,
        @Nullable UUID corrects,
        UUID recordedBy,
        String recordedByName,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.goal.EvidenceRow(e.id, e.version, e.phase, e.measureId, e.subgroupId,"
            + " e.counts, e.label, e.note, e.status, e.corrects, p.id, p.displayName, e.createdAt, e.updatedAt)";

    static final String FROM = "EvidencePoint e join Person p on p.id = e.recordedBy";

    /// Its point of a chart; absent where nobody was assessed.
    Optional<GoalChartView.Point> charted() {
        return Optional.ofNullable(counts.value())
                .map(value -> new GoalChartView.Point(id, counts.collectedOn(), phase, value));
    }

    /// The row of a point that is stored, without reading it back.
    static EvidenceRow of(EvidencePoint point, String recordedByName) {
        return new EvidenceRow(
                point.id(),
                point.version(),
                point.phase(),
                point.measureId(),
                point.subgroupId(),
                point.counts(),
                point.label(),
                point.note(),
                point.status(),
                point.corrects(),
                point.recordedBy(),
                recordedByName,
                point.createdAt(),
                point.updatedAt());
    }
}
