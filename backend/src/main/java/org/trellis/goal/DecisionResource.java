package org.trellis.goal;

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
import org.trellis.policy.Caller;
import org.trellis.strategy.Strategies;
import org.trellis.team.Teams;

@Path("/api/v1/goals/{goalId}/decisions")
@Tag(name = "Goals")
@Authenticated
@Transactional
class DecisionResource {

    private final Goals goals;
    private final Decisions decisions;
    private final TryOuts tryOuts;
    private final Strategies strategies;
    private final SchoolDays days;
    private final Teams teams;
    private final Caller caller;
    private final Creations creations;

    DecisionResource(
            Goals goals,
            Decisions decisions,
            TryOuts tryOuts,
            Strategies strategies,
            SchoolDays days,
            Teams teams,
            Caller caller,
            Creations creations) {
        this.goals = goals;
        this.decisions = decisions;
        this.tryOuts = tryOuts;
        this.strategies = strategies;
        this.days = days;
        this.teams = teams;
        this.caller = caller;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listDecisions",
            summary = "List a goal's decisions",
            description = "For the team's members, newest first: those that stand and those that were superseded.")
    public Page<DecisionView> list(@RestPath UUID goalId, @BeanParam @Valid PageRequest wanted) {
        return decisions.list(goals.inside(goalId), wanted);
    }

    @POST
    @Operation(
            operationId = "recordDecision",
            summary = "Record a decision",
            description = "For the team's members, once the goal has started. A decision is never edited: a later one "
                    + "that names it takes its place.")
    public RestResponse<DecisionView> record(@RestPath UUID goalId, @Valid NewDecision wanted) {
        Goal goal = goals.writable(goalId);
        return creations.create(
                Decision.class,
                wanted.id(),
                new OfGoal(goalId, wanted),
                id -> decided(id, goal, wanted),
                decision -> decisions.added(decision, goal),
                decisions::view);
    }

    private Decision decided(UUID id, Goal goal, NewDecision wanted) {
        teams.get(goal.teamId()).mustBeOpen();
        goal.mustBeUnderWay();
        days.mustBePast(wanted.decidedOn(), "/decidedOn");
        if (wanted.strategyId() != null && !tryOuts.wasTried(wanted.strategyId(), goal)) {
            strategies.mustBePublished(wanted.strategyId(), "/strategyId");
        }
        if (wanted.supersedes() != null) {
            decisions.mustStand(wanted.supersedes(), goal);
        }
        return new Decision(id, goal.id(), wanted, caller.id());
    }
}
