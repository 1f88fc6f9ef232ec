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

@Path("/api/v1/goals/{goalId}/decisions")
@Tag(name = "Goals")
@Authenticated
@Transactional
class DecisionResource {

    private final Goals goals;
    private final Decisions decisions;
    private final Pursuit pursuit;
    private final Creations creations;

    DecisionResource(Goals goals, Decisions decisions, Pursuit pursuit, Creations creations) {
        this.goals = goals;
        this.decisions = decisions;
        this.pursuit = pursuit;
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
                id -> pursuit.decide(id, goal, wanted),
                decision -> decisions.added(decision, goal),
                decisions::view);
    }
}
