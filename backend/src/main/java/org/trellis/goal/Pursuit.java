package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.district.Districts;
import org.trellis.policy.Caller;
import org.trellis.problem.Invalid;
import org.trellis.strategy.Strategies;
import org.trellis.team.Teams;

/// Working towards a goal that has started: what may be recorded and tried, each by its rules.
@ApplicationScoped
class Pursuit {

    private final EvidencePoints evidence;
    private final TryOuts tryOuts;
    private final Strategies strategies;
    private final SchoolDays days;
    private final Teams teams;
    private final Districts districts;
    private final Caller caller;

    Pursuit(
            EvidencePoints evidence,
            TryOuts tryOuts,
            Strategies strategies,
            SchoolDays days,
            Teams teams,
            Districts districts,
            Caller caller) {
        this.evidence = evidence;
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
        Reading reading = wanted.reading().mustAgree("");
        days.mustBePast(reading.collectedOn(), "/collectedOn");
        Reading baseline = evidence.baselineOf(goal);
        if (baseline != null && reading.collectedOn().isBefore(baseline.collectedOn())) {
            throw Invalid.at("/collectedOn", "not-before", baseline.collectedOn());
        }
        return EvidencePoint.progress(id, goal.id(), wanted, caller.id());
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
