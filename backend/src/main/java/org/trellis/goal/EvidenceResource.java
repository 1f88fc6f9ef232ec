package org.trellis.goal;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;

@Path("/api/v1/goals/{goalId}/evidence")
@Tag(name = "Goals")
@Authenticated
@Transactional
class EvidenceResource {

    private final Goals goals;
    private final EvidencePoints evidence;
    private final Pursuit pursuit;
    private final Creations creations;
    private final IfMatch ifMatch;

    EvidenceResource(Goals goals, EvidencePoints evidence, Pursuit pursuit, Creations creations, IfMatch ifMatch) {
        this.goals = goals;
        this.evidence = evidence;
        this.pursuit = pursuit;
        this.creations = creations;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "listEvidence",
            summary = "List a goal's evidence",
            description = "For the team's members: its baseline and all that followed, oldest first, with what was "
                    + "corrected or made void.")
    public Page<EvidenceView> list(
            @RestPath UUID goalId, @BeanParam EvidenceFilter filter, @BeanParam @Valid PageRequest wanted) {
        Goal goal = goals.inside(goalId);
        boolean mayChange = goals.takesEvidence(goal);
        return evidence.list(goal, filter, wanted).map(row -> EvidenceView.of(row, mayChange));
    }

    @POST
    @Operation(
            operationId = "recordEvidence",
            summary = "Record evidence",
            description = "For the team's members, while the goal is active: counts for the group, never a child.")
    public RestResponse<EvidenceView> record(@RestPath UUID goalId, @Valid NewEvidence wanted) {
        Goal goal = goals.writable(goalId);
        return creations.create(
                EvidencePoint.class,
                wanted.id(),
                new OfGoal(goalId, wanted),
                id -> pursuit.record(id, goal, wanted),
                point -> evidence.added(point, goal),
                point -> view(point, goal));
    }

    @PUT
    @Path("/{evidenceId}/status")
    @Operation(
            operationId = "setEvidenceStatus",
            summary = "Make evidence void, or count it again",
            description = "For the team's members, while the goal is active. The baseline stays.")
    public EvidenceView step(@RestPath UUID goalId, @RestPath UUID evidenceId, @Valid EvidenceStep wanted) {
        Goal goal = goals.writable(goalId);
        EvidencePoint point = ifMatch.check(evidence.get(goal, evidenceId));
        pursuit.step(point, goal, wanted.status());
        return view(point, goal);
    }

    @POST
    @Path("/{evidenceId}/corrections")
    @Operation(
            operationId = "correctEvidence",
            summary = "Correct evidence",
            description =
                    "For the team's members, while the goal is active. Records other counts in its place; what was "
                            + "recorded first stays, as `CORRECTED`.")
    public RestResponse<EvidenceView> correct(
            @RestPath UUID goalId, @RestPath UUID evidenceId, @Valid EvidenceCorrection wanted) {
        Goal goal = goals.writable(goalId);
        EvidencePoint point = evidence.get(goal, evidenceId);
        return creations
                .readAt("/api/v1/goals/" + goalId + "/evidence")
                .create(
                        EvidencePoint.class,
                        wanted.id(),
                        wanted,
                        id -> pursuit.correct(id, point, goal, wanted),
                        correction -> evidence.corrected(point, correction, goal),
                        correction -> view(correction, goal));
    }

    private EvidenceView view(EvidencePoint point, Goal goal) {
        return EvidenceView.of(evidence.row(point), goals.takesEvidence(goal));
    }
}
