package org.trellis.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.util.UUID;
import org.trellis.contract.Creations;
import org.trellis.goal.Goal;
import org.trellis.goal.Goals;
import org.trellis.team.Teams;

/// What teams decide, by the same rules as through the URLs, where there is no request: in the story of a sample
/// district.
@ApplicationScoped
public class DecisionWork {

    private final Goals goals;
    private final Teams teams;
    private final Decisions decisions;
    private final Deciding deciding;

    DecisionWork(Goals goals, Teams teams, Decisions decisions, Deciding deciding) {
        this.goals = goals;
        this.teams = teams;
        this.decisions = decisions;
        this.deciding = deciding;
    }

    /// Records a decision about a goal.
    ///
    /// @return its id
    public UUID decide(UUID goalId, @Valid NewDecision wanted) {
        Goal goal = goals.writable(goalId);
        Decision decision = deciding.decide(Creations.newId(), teams.get(goal.teamId()), wanted.about(goal.id()));
        decisions.added(decision);
        return decision.id();
    }
}
