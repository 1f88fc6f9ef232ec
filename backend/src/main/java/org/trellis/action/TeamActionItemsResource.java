package org.trellis.action;

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
import org.trellis.meeting.Meetings;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.Team;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/teams/{teamId}/action-items")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class TeamActionItemsResource {

    private final Teams teams;
    private final TeamTies ties;
    private final Meetings meetings;
    private final ActionItems items;
    private final Caller caller;
    private final Creations creations;

    TeamActionItemsResource(
            Teams teams, TeamTies ties, Meetings meetings, ActionItems items, Caller caller, Creations creations) {
        this.teams = teams;
        this.ties = ties;
        this.meetings = meetings;
        this.items = items;
        this.caller = caller;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listTeamActionItems",
            summary = "List a team's action items",
            description = "For the team's members, the longest due first.")
    public Page<ActionItemView> list(
            @RestPath UUID teamId, @BeanParam @Valid ActionItemFilter filter, @BeanParam @Valid PageRequest wanted) {
        teams.get(teamId);
        caller.must(Permission.SEE_ACTION_ITEM, ties.to(teamId), Set.of());
        return items.ofTeam(teamId, filter, wanted);
    }

    @POST
    @Operation(
            operationId = "addActionItem",
            summary = "Agree on something to do",
            description = "For the team's members. It is for a member of the team, and has a day by which it is due.")
    public RestResponse<ActionItemView> add(@RestPath UUID teamId, @Valid NewActionItem wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.WRITE_ACTION_ITEM, ties.to(teamId), Set.of());
        return creations
                .readAt("/api/v1/action-items")
                .create(
                        ActionItem.class,
                        wanted.id(),
                        wanted,
                        id -> agreed(id, team, wanted),
                        items::added,
                        items::view);
    }

    private ActionItem agreed(UUID id, Team team, NewActionItem wanted) {
        team.mustBeOpen();
        items.mustFit(team.id(), null, wanted.content());
        if (wanted.meetingId() != null) {
            meetings.mustBeOf(team.id(), wanted.meetingId(), "/meetingId");
        }
        return new ActionItem(id, team.id(), wanted.meetingId(), wanted.content());
    }
}
