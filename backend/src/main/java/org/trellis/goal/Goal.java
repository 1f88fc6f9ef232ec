package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.district.Subject;
import org.trellis.goal.GoalNotReady.Part;
import org.trellis.problem.Invalid;
import org.trellis.problem.StepNotAllowed;

/// What a team's students need, how many are to be able to do it, and by when.
///
/// A goal is written as a draft. It starts when it says how it is measured, where students stand, and where they are
/// to be by when; from then on its team, subject, grade band, kind of measure and baseline stay. Targets go upwards.
@Entity
public class Goal extends DistrictRecord {

    @Column(name = "team_id")
    private UUID teamId;

    private String statement;

    private @Nullable String why;

    @Embedded
    private StudentGroup students;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade_band")
    private GoalGradeBand gradeBand;

    @Embedded
    private @Nullable Measure measure;

    @Column(name = "target_percent")
    private @Nullable Integer targetPercent;

    @Column(name = "target_date")
    private @Nullable LocalDate targetDate;

    @Embedded
    private StatementFraming framing;

    @Column(name = "override_reason")
    private @Nullable String overrideReason;

    @Enumerated(EnumType.STRING)
    private GoalStatus status = GoalStatus.DRAFT;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "result_reason")
    private @Nullable String resultReason;

    @Column(name = "result_on")
    private @Nullable LocalDate resultOn;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    @SuppressWarnings("NullAway.Init")
    Goal(UUID id, GoalChange wanted, StatementFraming framing) {
        super(id);
        write(wanted, framing);
    }

    /// @param before what the goal says now
    /// @param framing what the check says about the statement wanted
    /// @throws GoalNotActive if the goal has a result or is archived
    /// @throws Invalid if it has started and something is to change that stays
    /// @throws GoalNotReady if it has started and would lack something an active goal has
    void change(GoalChange before, GoalChange wanted, StatementFraming framing) {
        switch (status) {
            case DRAFT -> write(wanted, framing);
            case ACTIVE -> {
                wanted.mustKeepWhatStays(before);
                write(wanted, framing);
                mustBeReady(wanted.baseline());
            }
            case MET, PARTLY_MET, NOT_MET, ARCHIVED -> throw new GoalNotActive(status);
        }
    }

    /// Goes to the status `wanted`; does nothing if the goal has it already.
    ///
    /// @param reason what the team concludes it from
    /// @param baseline where students stood at first
    /// @throws StepNotAllowed if `wanted` does not follow the status the goal has
    /// @throws GoalNotReady if it is to be active and lacks something
    /// @throws Invalid if it is to have a result and there is no reason
    void become(GoalStatus wanted, @Nullable String reason, @Nullable Reading baseline, LocalDate today) {
        if (wanted == status) {
            return;
        }
        if (!status.next().contains(wanted)) {
            throw new StepNotAllowed(status, wanted, status.next());
        }
        switch (wanted) {
            case ACTIVE -> start(baseline, today);
            case MET, PARTLY_MET, NOT_MET -> conclude(reason, today);
            case DRAFT, ARCHIVED -> {}
        }
        status = wanted;
    }

    /// @throws GoalNotActive unless the goal is active
    void mustBeActive() {
        if (status != GoalStatus.ACTIVE) {
            throw new GoalNotActive(status);
        }
    }

    /// @throws GoalNotActive if the goal has a result or is archived
    Goal mustBeChangeable() {
        if (!status.isChangeable()) {
            throw new GoalNotActive(status);
        }
        return this;
    }

    /// @throws GoalNotActive if the goal has not started or is archived
    public void mustBeUnderWay() {
        if (!status.isUnderWay()) {
            throw new GoalNotActive(status);
        }
    }

    /// @throws GoalStarted unless the goal is a draft
    void mustBeDraft() {
        if (status != GoalStatus.DRAFT) {
            throw new GoalStarted();
        }
    }

    private void start(@Nullable Reading baseline, LocalDate today) {
        mustBeReady(baseline);
        if (startedOn == null) {
            startedOn = today;
        }
        resultReason = null;
        resultOn = null;
    }

    private void conclude(@Nullable String reason, LocalDate today) {
        if (reason == null || reason.isBlank()) {
            throw Invalid.at("/reason", "required");
        }
        resultReason = reason;
        resultOn = today;
    }

    /// @throws GoalNotReady if it would lack something with this baseline
    void mustBeReady(@Nullable Reading baseline) {
        List<Part> missing = content(baseline).missing(framing);
        if (!missing.isEmpty()) {
            throw new GoalNotReady(missing);
        }
    }

    private void write(GoalChange wanted, StatementFraming framing) {
        this.framing = framing;
        teamId = wanted.teamId();
        statement = wanted.statement();
        why = wanted.why();
        students = wanted.group();
        subject = wanted.subject();
        gradeBand = wanted.gradeBand();
        measure = wanted.measure();
        targetPercent = wanted.targetPercent();
        targetDate = wanted.targetDate();
        overrideReason = wanted.overrideReason();
    }

    /// What can be changed about the goal, as it is.
    GoalChange content(@Nullable Reading baseline) {
        return new GoalChange(
                teamId,
                statement,
                why,
                students,
                subject,
                gradeBand,
                measure,
                baseline,
                targetPercent,
                targetDate,
                overrideReason);
    }

    public UUID teamId() {
        return teamId;
    }

    /// What students need, in the team's words.
    public String statement() {
        return statement;
    }

    public GoalStatus status() {
        return status;
    }

    StatementFraming framing() {
        return framing;
    }
}
