package org.trellis.norm;

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

@Path("/api/v1/teams/{teamId}/norms")
@Tag(name = "Norms")
@Authenticated
@Transactional
class TeamNormsResource {

    private final Teams teams;
    private final TeamTies ties;
    private final NormSets sets;
    private final Caller caller;
    private final Creations creations;

    TeamNormsResource(Teams teams, TeamTies ties, NormSets sets, Caller caller, Creations creations) {
        this.teams = teams;
        this.ties = ties;
        this.sets = sets;
        this.caller = caller;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listNorms",
            summary = "List a team's norms",
            description = "For the team's members: each set as it was written at one time, the newest first.")
    public Page<NormSetView> list(@RestPath UUID teamId, @BeanParam @Valid PageRequest wanted) {
        teams.get(teamId);
        caller.must(Permission.SEE_NORMS, ties.to(teamId), Set.of());
        return sets.list(teamId, wanted);
    }

    @POST
    @Operation(
            operationId = "draftNorms",
            summary = "Draft norms",
            description = "For the team's members. A team works on one new set at a time; what is in force stays so "
                    + "until the new one is adopted.")
    public RestResponse<NormSetView> draft(@RestPath UUID teamId, @Valid NewNormSet wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.WRITE_NORMS, ties.to(teamId), Set.of());
        return creations
                .readAt("/api/v1/norms")
                .create(NormSet.class, wanted.id(), wanted, id -> drafted(id, team, wanted), sets::added, sets::view);
    }

    private NormSet drafted(UUID id, Team team, NewNormSet wanted) {
        team.mustBeOpen();
        sets.mustHaveNoneOnTheWay(team.id());
        return new NormSet(id, team.id(), wanted.content());
    }
}
