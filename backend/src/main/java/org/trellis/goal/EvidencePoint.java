package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// What a team saw on one day. Its counts never change: what was recorded wrongly is corrected by another point, which
/// stands in its place.
@Entity
@Table(name = "evidence")
class EvidencePoint extends DistrictRecord {

    @Column(name = "goal_id")
    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private EvidencePhase phase;

    @Column(name = "measure_id")
    private @Nullable UUID measureId;

    @Column(name = "subgroup_id")
    private @Nullable UUID subgroupId;

    private @Nullable UUID corrects;

    @Embedded
    private Counts counts;

    private @Nullable String label;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status = EvidenceStatus.RECORDED;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvidencePoint() {}

    private EvidencePoint(UUID id, UUID goalId, EvidencePhase phase, Counts counts, UUID recordedBy) {
        super(id);
        this.goalId = goalId;
        this.phase = phase;
        this.counts = counts;
        this.recordedBy = recordedBy;
    }

    /// Where students stand when the goal begins.
    static EvidencePoint baseline(UUID id, UUID goalId, Reading reading, UUID recordedBy) {
        return new EvidencePoint(id, goalId, EvidencePhase.BASELINE, Counts.of(reading), recordedBy);
    }

    static EvidencePoint progress(UUID id, UUID goalId, NewEvidence wanted, UUID recordedBy) {
        EvidencePoint point = new EvidencePoint(id, goalId, EvidencePhase.PROGRESS, wanted.counts(), recordedBy);
        point.measureId = wanted.measureId();
        point.subgroupId = wanted.subgroupId();
        point.label = wanted.label();
        point.note = wanted.note();
        return point;
    }

    /// Counts differently from now on, as only the baseline of a draft may.
    void read(Reading wanted) {
        counts = Counts.of(wanted);
    }

    /// What stands in this one's place from now on; this keeps its counts, for the history.
    ///
    /// @throws StepNotAllowed unless this counts
    EvidencePoint correct(UUID id, EvidenceCorrection wanted, UUID recordedBy) {
        if (status != EvidenceStatus.RECORDED) {
            throw new StepNotAllowed(status, EvidenceStatus.CORRECTED, status.next());
        }
        EvidencePoint point = new EvidencePoint(id, goalId, phase, wanted.counts(), recordedBy);
        point.measureId = measureId;
        point.subgroupId = subgroupId;
        point.corrects = id();
        point.label = wanted.label();
        point.note = wanted.note();
        status = EvidenceStatus.CORRECTED;
        return point;
    }

    /// Goes to the status `wanted`; does nothing if it has it already.
    ///
    /// @throws StepNotAllowed for the baseline, on which the goal stands, and for what was corrected
    void become(EvidenceStatus wanted) {
        if (wanted == status) {
            return;
        }
        List<EvidenceStatus> next = phase.next(status);
        if (!next.contains(wanted)) {
            throw new StepNotAllowed(status, wanted, next);
        }
        status = wanted;
    }

    EvidencePhase phase() {
        return phase;
    }

    @Nullable
    String label() {
        return label;
    }

    @Nullable
    String note() {
        return note;
    }

    EvidenceStatus status() {
        return status;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    UUID goalId() {
        return goalId;
    }

    Counts counts() {
        return counts;
    }

    /// By which of the goal's other measures; absent for the goal's own.
    @Nullable
    UUID measureId() {
        return measureId;
    }

    /// Of which subgroup; absent for the whole group.
    @Nullable
    UUID subgroupId() {
        return subgroupId;
    }

    /// What this was recorded in place of, if of anything.
    @Nullable
    UUID corrects() {
        return corrects;
    }
}
