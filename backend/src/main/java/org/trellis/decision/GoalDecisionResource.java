package org.trellis.decision;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.goal.Goal;
import org.trellis.goal.Goals;
import org.trellis.team.Teams;

@Path("/api/v1/goals/{goalId}/decisions")
@Tag(name = "Goals")
@Authenticated
@Transactional
class GoalDecisionResource {

    private final Goals goals;
    private final Teams teams;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Creations creations;

    GoalDecisionResource(Goals goals, Teams teams, Decisions decisions, Deciding deciding, Creations creations) {
        this.goals = goals;
        this.teams = teams;
        this.decisions = decisions;
        this.deciding = deciding;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listDecisions",
            summary = "List a goal's decisions",
            description = "For the team's members, newest first: those that stand and those that were superseded.")
    public Page<DecisionView> list(@RestPath UUID goalId, @BeanParam @Valid PageRequest wanted) {
        return decisions.about(goals.inside(goalId), wanted);
    }

    @POST
    @Operation(
            operationId = "recordDecision",
            summary = "Record a decision about a goal",
            description = "For the team's members, once the goal has started. A decision is never edited: a later one "
                    + "that names it takes its place.")
    public RestResponse<DecisionView> record(@RestPath UUID goalId, @Valid NewDecision wanted) {
        Goal goal = goals.writable(goalId);
        return creations
                .readAt("/api/v1/decisions")
                .create(
                        Decision.class,
                        wanted.id(),
                        wanted,
                        id -> deciding.decide(id, teams.get(goal.teamId()), wanted.about(goal.id())),
                        decisions::added,
                        decisions::view);
    }
}
