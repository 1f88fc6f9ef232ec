package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.district.Districts;
import org.trellis.team.Team;
import org.trellis.team.Teams;

/// What people do for their teams' goals, by the same rules as through the URLs, where there is no request: in the
/// story of a sample district.
@ApplicationScoped
public class GoalWork {

    private final Goals goals;
    private final EvidencePoints evidence;
    private final TryOuts tryOuts;
    private final Drafting drafting;
    private final Pursuit pursuit;
    private final Teams teams;
    private final Districts districts;

    GoalWork(
            Goals goals,
            EvidencePoints evidence,
            TryOuts tryOuts,
            Drafting drafting,
            Pursuit pursuit,
            Teams teams,
            Districts districts) {
        this.goals = goals;
        this.evidence = evidence;
        this.tryOuts = tryOuts;
        this.drafting = drafting;
        this.pursuit = pursuit;
        this.teams = teams;
        this.districts = districts;
    }

    /// Drafts a goal.
    ///
    /// @return its id
    public UUID draft(@Valid NewGoal wanted) {
        Team team = drafting.teamToWriteFor(wanted.teamId(), "/teamId");
        Goal goal = drafting.begin(Creations.newId(), team, wanted.content());
        goals.added(goal);
        evidence.setBaseline(goal, wanted.baseline());
        return goal.id();
    }

    /// Takes a goal to another status.
    ///
    /// @param reason what the team concludes a result from
    public void step(UUID goalId, GoalStatus wanted, @Nullable String reason) {
        Goal goal = goals.writable(goalId);
        teams.get(goal.teamId()).mustBeOpen();
        goal.become(wanted, reason, evidence.baselineOf(goal), districts.today());
        goals.changed(goal);
    }

    public void record(UUID goalId, @Valid NewEvidence wanted) {
        Goal goal = goals.writable(goalId);
        evidence.added(pursuit.record(Creations.newId(), goal, wanted), goal);
    }

    /// Begins or plans a try-out.
    ///
    /// @return its id
    public UUID tryOut(UUID goalId, @Valid NewTryOut wanted) {
        Goal goal = goals.writable(goalId);
        TryOut tryOut = pursuit.begin(Creations.newId(), goal, wanted);
        tryOuts.added(tryOut, goal);
        return tryOut.id();
    }

    public void stepTryOut(UUID goalId, UUID tryOutId, TryOutStatus wanted) {
        Goal goal = goals.writable(goalId);
        pursuit.step(tryOuts.get(goal, tryOutId), goal, wanted);
    }
}
