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

@Path("/api/v1/goals/{goalId}/try-outs")
@Tag(name = "Goals")
@Authenticated
@Transactional
class TryOutResource {

    private final Goals goals;
    private final TryOuts tryOuts;
    private final Pursuit pursuit;
    private final Creations creations;
    private final IfMatch ifMatch;

    TryOutResource(Goals goals, TryOuts tryOuts, Pursuit pursuit, Creations creations, IfMatch ifMatch) {
        this.goals = goals;
        this.tryOuts = tryOuts;
        this.pursuit = pursuit;
        this.creations = creations;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "listTryOuts",
            summary = "List what was tried for a goal",
            description = "For the team's members, newest first.")
    public Page<TryOutView> list(@RestPath UUID goalId, @BeanParam @Valid PageRequest wanted) {
        Goal goal = goals.inside(goalId);
        boolean mayChange = goals.isUnderWay(goal);
        return tryOuts.list(goal, wanted).map(row -> TryOutView.of(row, mayChange));
    }

    @POST
    @Operation(
            operationId = "startTryOut",
            summary = "Try a strategy for a goal",
            description = "For the team's members, while the goal is active. It runs if its first day has come, and is "
                    + "planned otherwise.")
    public RestResponse<TryOutView> start(@RestPath UUID goalId, @Valid NewTryOut wanted) {
        Goal goal = goals.writable(goalId);
        return creations.create(
                TryOut.class,
                wanted.id(),
                new OfGoal(goalId, wanted),
                id -> pursuit.begin(id, goal, wanted),
                tryOut -> tryOuts.added(tryOut, goal),
                tryOut -> view(tryOut, goal));
    }

    @PUT
    @Path("/{tryOutId}/status")
    @Operation(
            operationId = "setTryOutStatus",
            summary = "Begin, end, stop or resume a try-out",
            description = "For the team's members, until the goal is archived.")
    public TryOutView step(@RestPath UUID goalId, @RestPath UUID tryOutId, @Valid TryOutStep wanted) {
        Goal goal = goals.writable(goalId);
        TryOut tryOut = ifMatch.check(tryOuts.get(goal, tryOutId));
        pursuit.step(tryOut, goal, wanted.status());
        return view(tryOut, goal);
    }

    private TryOutView view(TryOut tryOut, Goal goal) {
        return TryOutView.of(tryOuts.row(tryOut), goals.isUnderWay(goal));
    }
}
