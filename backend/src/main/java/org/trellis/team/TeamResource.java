package org.trellis.team;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
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
import org.trellis.district.Schools;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

@Path("/api/v1/teams")
@Tag(name = "Teams")
@Authenticated
@Transactional
class TeamResource {

    private final Teams teams;
    private final TeamTies ties;
    private final Schools schools;
    private final Districts districts;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    TeamResource(
            Teams teams,
            TeamTies ties,
            Schools schools,
            Districts districts,
            Caller caller,
            Creations creations,
            IfMatch ifMatch,
            MergePatch patches) {
        this.teams = teams;
        this.ties = ties;
        this.schools = schools;
        this.districts = districts;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listTeams",
            summary = "List teams",
            description = "The district's teams, by name: what each is for and who is in it.")
    public Page<TeamView> list(@BeanParam @Valid TeamFilter filter, @BeanParam @Valid PageRequest wanted) {
        return teams.list(filter, wanted);
    }

    @POST
    @Operation(
            operationId = "createTeam",
            summary = "Start a team",
            description = "Whoever starts a team is its first facilitator.")
    public RestResponse<TeamView> create(@Valid NewTeam wanted) {
        caller.must(Permission.START_TEAM);
        schools.mustExist(wanted.schoolIds(), "/schoolIds");
        return creations.create(
                Team.class,
                wanted.id(),
                wanted,
                id -> new Team(id, wanted.name(), wanted.purpose(), wanted.kind()),
                team -> teams.added(team, wanted.schoolIds(), firstFacilitatorOf(team)),
                teams::view);
    }

    @GET
    @Path("/{teamId}")
    @Operation(operationId = "getTeam", summary = "Read a team")
    public TeamView show(@RestPath UUID teamId) {
        return teams.view(teams.get(teamId));
    }

    @PATCH
    @Path("/{teamId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeTeam", summary = "Change a team", description = "For the team's facilitator.")
    public TeamView change(
            @RestPath UUID teamId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TeamChange.class)))
                    JsonNode patch) {
        Team team = changeable(teamId);
        TeamChange wanted =
                patches.apply(patch, new TeamChange(team.name(), team.purpose(), team.kind(), teams.schoolsOf(teamId)));
        schools.mustExist(wanted.schoolIds(), "/schoolIds");
        team.change(wanted.name(), wanted.purpose(), wanted.kind());
        teams.belongTo(team, wanted.schoolIds());
        teams.changed(team);
        return teams.view(team);
    }

    @PUT
    @Path("/{teamId}/status")
    @Operation(
            operationId = "setTeamStatus",
            summary = "Start, pause, close or reopen a team",
            description = "For the team's facilitator.")
    public TeamView step(@RestPath UUID teamId, @Valid TeamStep wanted) {
        Team team = changeable(teamId);
        team.become(wanted.status());
        teams.changed(team);
        return teams.view(team);
    }

    private Team changeable(UUID teamId) {
        Team team = teams.get(teamId);
        caller.must(Permission.CHANGE_TEAM, ties.to(teamId), List.of());
        return ifMatch.check(team);
    }

    private Member firstFacilitatorOf(Team team) {
        return new Member(Creations.newId(), team.id(), caller.id(), TeamRole.FACILITATOR, districts.today());
    }
}
