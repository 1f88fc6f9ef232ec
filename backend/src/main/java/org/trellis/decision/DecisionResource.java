package org.trellis.decision;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.IfMatch;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/decisions/{decisionId}")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class DecisionResource {

    private final Decisions decisions;
    private final Teams teams;
    private final TeamTies ties;
    private final Caller caller;
    private final IfMatch ifMatch;

    DecisionResource(Decisions decisions, Teams teams, TeamTies ties, Caller caller, IfMatch ifMatch) {
        this.decisions = decisions;
        this.teams = teams;
        this.ties = ties;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "getDecision",
            summary = "Read a decision",
            description = "For the team's members and, once it is published, for whoever leads its schools or the "
                    + "district.")
    public DecisionView show(@RestPath UUID decisionId) {
        return decisions.view(decisionId);
    }

    @PUT
    @Path("/publication")
    @Operation(
            operationId = "setDecisionPublication",
            summary = "Publish a decision, or no longer",
            description = "For the team's members: whoever leads its schools or the district sees what is published.")
    public DecisionView publish(@RestPath UUID decisionId, @Valid Publication wanted) {
        Decision decision = decisions.get(decisionId);
        caller.must(Permission.RECORD_DECISION, ties.to(decision.teamId()), Set.of());
        ifMatch.check(decision);
        teams.get(decision.teamId()).mustBeOpen();
        decision.publish(wanted.published());
        decisions.changed(decision);
        return decisions.view(decision);
    }
}
