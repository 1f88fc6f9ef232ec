package org.trellis.goal;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/goals/{goalId}/chart")
@Tag(name = "Goals")
@Authenticated
@Transactional
class GoalChartResource {

    private final Goals goals;
    private final EvidencePoints evidence;
    private final TryOuts tryOuts;

    GoalChartResource(Goals goals, EvidencePoints evidence, TryOuts tryOuts) {
        this.goals = goals;
        this.evidence = evidence;
        this.tryOuts = tryOuts;
    }

    @GET
    @Operation(
            operationId = "getGoalChart",
            summary = "Read a goal's run chart",
            description =
                    "For the team's members: evidence by the goal's own measure and of the whole group, or by another "
                            + "measure or of a subgroup; its median; and what it says beyond chance. A shift is six or more points "
                            + "in a row on one side of the median, a trend five or more that all rise or all fall; runs about the "
                            + "median are too few or too many when at most one arrangement in 40 has so few or so many.")
    public GoalChartView show(@RestPath UUID goalId, @BeanParam EvidenceFilter filter) {
        Goal goal = goals.inside(goalId);
        return GoalChartView.of(evidence.charted(goal, filter), tryOuts.begun(goal));
    }
}
