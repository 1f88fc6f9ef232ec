package org.trellis.goal;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.district.Districts;
import org.trellis.team.Team;
import org.trellis.team.Teams;

@Path("/api/v1/goals")
@Tag(name = "Goals")
@Authenticated
@Transactional
class GoalResource {

    private final Goals goals;
    private final EvidencePoints evidence;
    private final OtherMeasures measures;
    private final Drafting drafting;
    private final Teams teams;
    private final Districts districts;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    GoalResource(
            Goals goals,
            EvidencePoints evidence,
            OtherMeasures measures,
            Drafting drafting,
            Teams teams,
            Districts districts,
            Creations creations,
            IfMatch ifMatch,
            MergePatch patches) {
        this.goals = goals;
        this.evidence = evidence;
        this.measures = measures;
        this.drafting = drafting;
        this.teams = teams;
        this.districts = districts;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listGoals",
            summary = "List goals",
            description =
                    "Newest first: the goals of the caller's teams with their evidence, and the started goals of other "
                            + "teams where the caller has a role, without any number of students.")
    public Page<GoalView> list(@BeanParam @Valid GoalFilter filter, @BeanParam @Valid PageRequest wanted) {
        return goals.list(filter, wanted);
    }

    @POST
    @Operation(
            operationId = "createGoal",
            summary = "Draft a goal",
            description =
                    "For the team's members. Only the team knows of a draft; what it lacks can follow until it starts.")
    public RestResponse<GoalView> create(@Valid NewGoal wanted) {
        Team team = drafting.teamToWriteFor(wanted.teamId(), "/teamId");
        return creations.create(
                Goal.class,
                wanted.id(),
                wanted,
                id -> drafting.begin(id, team, wanted.content()),
                goal -> {
                    goals.added(goal);
                    evidence.setBaseline(goal, wanted.baseline());
                },
                goal -> goals.view(goal.id()));
    }

    @GET
    @Path("/{goalId}")
    @Operation(
            operationId = "getGoal",
            summary = "Read a goal",
            description = "Its team sees all of it; others what it is about and where it stands, without any number "
                    + "of students. A draft is for its team only.")
    public GoalView show(@RestPath UUID goalId) {
        return goals.view(goalId);
    }

    @PATCH
    @Path("/{goalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeGoal",
            summary = "Change a goal",
            description = "For the team's members. Once the goal has started, its team, subject, grade band, kind of "
                    + "measure and baseline stay; once it has a result, everything does.")
    public GoalView change(
            @RestPath UUID goalId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = GoalChange.class)))
                    JsonNode patch) {
        Goal goal = changeable(goalId);
        GoalChange before = goal.content(evidence.baselineOf(goal));
        GoalChange wanted = patches.apply(patch, before);
        drafting.revise(goal, before, wanted);
        goals.changed(goal);
        evidence.setBaseline(goal, wanted.baseline());
        return goals.view(goalId);
    }

    @DELETE
    @Path("/{goalId}")
    @Operation(
            operationId = "deleteGoal",
            summary = "Delete a draft",
            description = "For the team's members. A goal that has started is archived instead.")
    public void delete(@RestPath UUID goalId) {
        Goal goal = changeable(goalId);
        goal.mustBeDraft();
        evidence.setBaseline(goal, null);
        measures.deleteAllOf(goal);
        goals.deleted(goal);
    }

    @PUT
    @Path("/{goalId}/status")
    @Operation(
            operationId = "setGoalStatus",
            summary = "Start, conclude, archive or reopen a goal",
            description = "For the team's members. A goal starts when nothing is missing; a result needs a reason.")
    public GoalView step(@RestPath UUID goalId, @Valid GoalStep wanted) {
        Goal goal = changeable(goalId);
        goal.become(wanted.status(), wanted.reason(), evidence.baselineOf(goal), districts.today());
        goals.changed(goal);
        return goals.view(goalId);
    }

    private Goal changeable(UUID goalId) {
        Goal goal = ifMatch.check(goals.writable(goalId));
        teams.get(goal.teamId()).mustBeOpen();
        return goal;
    }
}
