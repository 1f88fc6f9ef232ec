package org.trellis.decision;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.Team;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/teams/{teamId}/decisions")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class TeamDecisionResource {

    private final Teams teams;
    private final TeamTies ties;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Caller caller;
    private final Creations creations;

    TeamDecisionResource(
            Teams teams, TeamTies ties, Decisions decisions, Deciding deciding, Caller caller, Creations creations) {
        this.teams = teams;
        this.ties = ties;
        this.decisions = decisions;
        this.deciding = deciding;
        this.caller = caller;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listTeamDecisions",
            summary = "List or search a team's decisions",
            description = "Newest first: all of them for the team's members, those it published for whoever leads its "
                    + "schools or the district.")
    public Page<DecisionView> list(
            @RestPath UUID teamId, @BeanParam @Valid DecisionFilter filter, @BeanParam @Valid PageRequest wanted) {
        return decisions.of(teams.get(teamId).id(), filter, wanted);
    }

    @POST
    @Operation(
            operationId = "recordTeamDecision",
            summary = "Record a decision",
            description = "For the team's members. A decision is never edited: a later one that names it takes its "
                    + "place or takes it back. One that names an agenda item is recorded before the meeting is closed.")
    public RestResponse<DecisionView> record(@RestPath UUID teamId, @Valid NewTeamDecision wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.RECORD_DECISION, ties.to(teamId), Set.of());
        return creations
                .readAt("/api/v1/decisions")
                .create(
                        Decision.class,
                        wanted.id(),
                        wanted,
                        id -> deciding.decide(id, team, wanted),
                        decisions::added,
                        decisions::view);
    }
}
