package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.district.Districts;
import org.trellis.district.Subgroups;
import org.trellis.policy.Caller;
import org.trellis.problem.Conflict;
import org.trellis.problem.Invalid;
import org.trellis.problem.StepNotAllowed;
import org.trellis.strategy.Strategies;
import org.trellis.team.Teams;

/// Working towards a goal that has started: what may be recorded and tried, each by its rules.
@ApplicationScoped
class Pursuit {

    private final EvidencePoints evidence;
    private final OtherMeasures measures;
    private final Subgroups subgroups;
    private final TryOuts tryOuts;
    private final Strategies strategies;
    private final SchoolDays days;
    private final Teams teams;
    private final Districts districts;
    private final Caller caller;

    Pursuit(
            EvidencePoints evidence,
            OtherMeasures measures,
            Subgroups subgroups,
            TryOuts tryOuts,
            Strategies strategies,
            SchoolDays days,
            Teams teams,
            Districts districts,
            Caller caller) {
        this.evidence = evidence;
        this.measures = measures;
        this.subgroups = subgroups;
        this.tryOuts = tryOuts;
        this.strategies = strategies;
        this.days = days;
        this.teams = teams;
        this.districts = districts;
        this.caller = caller;
    }

    void mustTakeEvidence(Goal goal) {
        teams.get(goal.teamId()).mustBeOpen();
        goal.mustBeActive();
    }

    EvidencePoint record(UUID id, Goal goal, NewEvidence wanted) {
        mustTakeEvidence(goal);
        Counts counts = wanted.counts().mustFit(measures.unitOf(goal, wanted.measureId()));
        mustBeSinceBaseline(goal, counts);
        if (wanted.subgroupId() != null) {
            subgroups.mustBeAllowed(wanted.subgroupId(), "/subgroupId");
            evidence.standing(goal, wanted.measureId(), counts.collectedOn()).mustHold(counts);
        }
        return EvidencePoint.progress(id, goal.id(), wanted, caller.id());
    }

    /// Records other counts in the place of a point, which keeps its own for the history.
    ///
    /// @throws StepNotAllowed unless the point counts
    /// @throws Invalid if the counts do not fit, by the rules of new ones
    /// @throws Conflict if subgroups are left that no whole group holds any more
    /// @throws GoalNotReady if it is the baseline and no longer lies before the target
    EvidencePoint correct(UUID id, EvidencePoint point, Goal goal, EvidenceCorrection wanted) {
        mustTakeEvidence(goal);
        Counts counts = wanted.counts().mustFit(measures.unitOf(goal, point.measureId()));
        if (point.phase() == EvidencePhase.BASELINE) {
            days.mustBePast(counts.collectedOn(), "/collectedOn");
            goal.mustBeReady(counts.reading());
        } else {
            mustBeSinceBaseline(goal, counts);
        }
        WholeGroup before = evidence.standing(
                        goal, point.measureId(), point.counts().collectedOn())
                .without(point.id());
        EvidencePoint correction = point.correct(id, wanted, caller.id());
        if (point.subgroupId() != null) {
            evidence.standing(goal, point.measureId(), counts.collectedOn())
                    .without(point.id())
                    .mustHold(counts);
        } else {
            boolean sameDay = counts.collectedOn().equals(point.counts().collectedOn());
            (sameDay ? before.with(correction) : before).mustHoldItsParts();
        }
        return correction;
    }

    /// @throws Conflict if subgroups are left that no whole group holds any more, or that none holds again
    void step(EvidencePoint point, Goal goal, EvidenceStatus wanted) {
        mustTakeEvidence(goal);
        WholeGroup others = evidence.standing(
                        goal, point.measureId(), point.counts().collectedOn())
                .without(point.id());
        point.become(wanted);
        (wanted == EvidenceStatus.RECORDED ? others.with(point) : others).mustHoldItsParts();
        evidence.changed(point, goal);
    }

    private void mustBeSinceBaseline(Goal goal, Counts counts) {
        days.mustBePast(counts.collectedOn(), "/collectedOn");
        Reading baseline = evidence.baselineOf(goal);
        if (baseline != null && counts.collectedOn().isBefore(baseline.collectedOn())) {
            throw Invalid.at("/collectedOn", "not-before", baseline.collectedOn());
        }
    }

    TryOut begin(UUID id, Goal goal, NewTryOut wanted) {
        teams.get(goal.teamId()).mustBeOpen();
        goal.mustBeActive();
        days.mustBeOne(wanted.startsOn(), "/startsOn");
        strategies.mustBePublished(wanted.strategyId(), "/strategyId");
        tryOuts.mustNotBeAtIt(wanted.strategyId(), goal);
        return new TryOut(id, goal.id(), wanted, districts.today());
    }

    void step(TryOut tryOut, Goal goal, TryOutStatus wanted) {
        teams.get(goal.teamId()).mustBeOpen();
        goal.mustBeUnderWay();
        tryOut.become(wanted, districts.today());
        tryOuts.changed(tryOut, goal);
    }
}
