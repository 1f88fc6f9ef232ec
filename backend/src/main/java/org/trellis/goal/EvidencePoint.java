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

/// What a team saw on one day. Its counts never change: what was recorded by mistake is made void and recorded anew.
@Entity
@Table(name = "evidence")
class EvidencePoint extends DistrictRecord {

    @Column(name = "goal_id")
    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private EvidencePhase phase;

    @Embedded
    private Reading reading;

    private @Nullable String label;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status = EvidenceStatus.RECORDED;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvidencePoint() {}

    private EvidencePoint(UUID id, UUID goalId, EvidencePhase phase, Reading reading, UUID recordedBy) {
        super(id);
        this.goalId = goalId;
        this.phase = phase;
        this.reading = reading;
        this.recordedBy = recordedBy;
    }

    /// Where students stand when the goal begins.
    static EvidencePoint baseline(UUID id, UUID goalId, Reading reading, UUID recordedBy) {
        return new EvidencePoint(id, goalId, EvidencePhase.BASELINE, reading, recordedBy);
    }

    static EvidencePoint progress(UUID id, UUID goalId, NewEvidence wanted, UUID recordedBy) {
        EvidencePoint point = new EvidencePoint(id, goalId, EvidencePhase.PROGRESS, wanted.reading(), recordedBy);
        point.label = wanted.label();
        point.note = wanted.note();
        return point;
    }

    /// Counts differently from now on, as only the baseline of a draft may.
    void read(Reading wanted) {
        reading = wanted;
    }

    /// Goes to the status `wanted`; does nothing if it has it already.
    ///
    /// @throws StepNotAllowed for the baseline, on which the goal stands
    void become(EvidenceStatus wanted) {
        if (wanted == status) {
            return;
        }
        if (phase == EvidencePhase.BASELINE) {
            throw new StepNotAllowed(status, wanted, List.of());
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

    Reading reading() {
        return reading;
    }
}
