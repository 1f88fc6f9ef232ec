package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.StepNotAllowed;

/// A strategy that a team tries for a goal, from a day to a day. It is the team's, never one adult's.
@Entity
@Table(name = "try_out")
class TryOut extends DistrictRecord {

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "strategy_id")
    private UUID strategyId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private @Nullable String plan;

    @Enumerated(EnumType.STRING)
    private TryOutStatus status;

    @SuppressWarnings("NullAway.Init")
    protected TryOut() {}

    /// Runs already if its first day has come.
    TryOut(UUID id, UUID goalId, NewTryOut wanted, LocalDate today) {
        super(id);
        this.goalId = goalId;
        this.strategyId = wanted.strategyId();
        this.startsOn = wanted.startsOn();
        this.plan = wanted.plan();
        this.status = wanted.startsOn().isAfter(today) ? TryOutStatus.PLANNED : TryOutStatus.RUNNING;
    }

    /// Goes to the status `wanted`; does nothing if it has it already. One that begins before its day begins today;
    /// one that was never begun has no last day.
    ///
    /// @throws StepNotAllowed if `wanted` does not follow the status it has
    void become(TryOutStatus wanted, LocalDate today) {
        if (wanted == status) {
            return;
        }
        if (!status.next().contains(wanted)) {
            throw new StepNotAllowed(status, wanted, status.next());
        }
        switch (wanted) {
            case PLANNED -> {}
            case RUNNING -> {
                startsOn = startsOn.isAfter(today) ? today : startsOn;
                endsOn = null;
            }
            case DONE, STOPPED -> endsOn = status == TryOutStatus.PLANNED ? null : today;
        }
        status = wanted;
    }

    UUID goalId() {
        return goalId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    TryOutStatus status() {
        return status;
    }
}
