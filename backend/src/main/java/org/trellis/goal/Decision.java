package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;

/// What a team decided, and why. It never changes; it stands until a later decision takes its place.
@Entity
class Decision extends DistrictRecord {

    @Column(name = "goal_id")
    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private DecisionKind decision;

    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "strategy_id")
    private @Nullable UUID strategyId;

    private @Nullable UUID supersedes;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(UUID id, UUID goalId, NewDecision wanted, UUID recordedBy) {
        super(id);
        this.goalId = goalId;
        this.decision = wanted.decision();
        this.reason = wanted.reason();
        this.decidedOn = wanted.decidedOn();
        this.strategyId = wanted.strategyId();
        this.supersedes = wanted.supersedes();
        this.recordedBy = recordedBy;
    }

    UUID goalId() {
        return goalId;
    }
}
