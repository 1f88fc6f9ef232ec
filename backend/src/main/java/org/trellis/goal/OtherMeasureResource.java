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

@Path("/api/v1/goals/{goalId}/measures")
@Tag(name = "Goals")
@Authenticated
@Transactional
class OtherMeasureResource {

    private final Goals goals;
    private final OtherMeasures measures;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    OtherMeasureResource(
            Goals goals, OtherMeasures measures, Creations creations, IfMatch ifMatch, MergePatch patches) {
        this.goals = goals;
        this.measures = measures;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listMeasures",
            summary = "List what is watched beside a goal's own measure",
            description = "For the team's members, by name.")
    public Page<OtherMeasureView> list(@RestPath UUID goalId, @BeanParam @Valid PageRequest wanted) {
        Goal goal = goals.inside(goalId);
        return measures.list(goal, wanted).map(measure -> view(measure, goal));
    }

    @POST
    @Operation(
            operationId = "addMeasure",
            summary = "Watch something beside a goal's own measure",
            description = "For the team's members, until the goal has a result. Evidence names it by `measureId`.")
    public RestResponse<OtherMeasureView> add(@RestPath UUID goalId, @Valid NewMeasure wanted) {
        Goal goal = goals.writable(goalId);
        return creations.create(
                OtherMeasure.class,
                wanted.id(),
                new OfGoal(goalId, wanted),
                id -> new OtherMeasure(id, goals.changeable(goal).id(), wanted.content()),
                measure -> measures.added(measure, goal),
                measure -> view(measure, goal));
    }

    @PATCH
    @Path("/{measureId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMeasure",
            summary = "Change a measure beside a goal's own",
            description = "For the team's members. Its unit stays once there is evidence by it.")
    public OtherMeasureView change(
            @RestPath UUID goalId,
            @RestPath UUID measureId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeasureChange.class)))
                    JsonNode patch) {
        Goal goal = goals.writable(goalId);
        OtherMeasure measure = ifMatch.check(measures.get(goal, measureId));
        goals.changeable(goal);
        measures.change(measure, patches.apply(patch, measure.content()), goal);
        return view(measure, goal);
    }

    @DELETE
    @Path("/{measureId}")
    @Operation(
            operationId = "removeMeasure",
            summary = "Stop watching a measure",
            description = "For the team's members, while there is no evidence by it.")
    public void remove(@RestPath UUID goalId, @RestPath UUID measureId) {
        Goal goal = goals.writable(goalId);
        OtherMeasure measure = ifMatch.check(measures.get(goal, measureId));
        measures.delete(measure, goals.changeable(goal));
    }

    private OtherMeasureView view(OtherMeasure measure, Goal goal) {
        return OtherMeasureView.of(measure, goals.isChangeable(goal));
    }
}
