package org.trellis.protocol;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.Team;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/teams/{teamId}/protocols")
@Tag(name = "Protocols")
@Authenticated
@Transactional
class TeamProtocolsResource {

    private final Teams teams;
    private final TeamTies ties;
    private final Protocols protocols;
    private final Caller caller;
    private final Creations creations;

    TeamProtocolsResource(Teams teams, TeamTies ties, Protocols protocols, Caller caller, Creations creations) {
        this.teams = teams;
        this.ties = ties;
        this.protocols = protocols;
        this.caller = caller;
        this.creations = creations;
    }

    @POST
    @Operation(
            operationId = "addProtocol",
            summary = "Write a protocol of a team's own",
            description = "For the team's members. It begins as a draft. A copy is sent whole, since it is to differ, "
                    + "and names its original by `copiedFrom`, so that those who thought of it stay cited.")
    public RestResponse<ProtocolView> add(@RestPath UUID teamId, @Valid NewProtocol wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.WRITE_PROTOCOL, ties.to(teamId), Set.of());
        return creations
                .readAt("/api/v1/protocols")
                .create(
                        Protocol.class,
                        wanted.id(),
                        wanted,
                        id -> written(id, team, wanted),
                        protocols::added,
                        protocols::view);
    }

    private Protocol written(UUID id, Team team, NewProtocol wanted) {
        team.mustBeOpen();
        UUID original = wanted.copiedFrom();
        return Protocol.ofTeam(
                id, team.id(), wanted.content(), original == null ? null : protocols.named(original, "/copiedFrom"));
    }
}
