package org.trellis.meeting;

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
import org.trellis.district.Districts;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.Team;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/teams/{teamId}/meetings")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class TeamMeetingsResource {

    private final Teams teams;
    private final TeamTies ties;
    private final Meetings meetings;
    private final Districts districts;
    private final Caller caller;
    private final Creations creations;

    TeamMeetingsResource(
            Teams teams, TeamTies ties, Meetings meetings, Districts districts, Caller caller, Creations creations) {
        this.teams = teams;
        this.ties = ties;
        this.meetings = meetings;
        this.districts = districts;
        this.caller = caller;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listMeetings",
            summary = "List a team's meetings",
            description = "For the team's members, the latest first.")
    public Page<MeetingView> list(
            @RestPath UUID teamId, @BeanParam @Valid MeetingFilter filter, @BeanParam @Valid PageRequest wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.SEE_MEETING, ties.to(teamId), Set.of());
        return meetings.list(team.id(), filter, wanted);
    }

    @POST
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting",
            description = "For the team's members. Where the body names no roles, they are proposed by rotation from "
                    + "the meeting before: everybody's moves on by one.")
    public RestResponse<MeetingView> plan(@RestPath UUID teamId, @Valid NewMeeting wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.WRITE_MEETING, ties.to(teamId), Set.of());
        return creations
                .readAt("/api/v1/meetings")
                .create(
                        Meeting.class,
                        wanted.id(),
                        wanted,
                        id -> planned(id, team, wanted),
                        meetings::added,
                        meetings::view);
    }

    private Meeting planned(UUID id, Team team, NewMeeting wanted) {
        team.mustBeOpen();
        MeetingChange content = wanted.content(
                districts.current().timeZone().getId(), meetings.proposedRoles(team.id(), wanted.startsAt()));
        if (wanted.roles() != null) {
            meetings.mustBeOurs(team.id(), MeetingRoles.NONE, wanted.roles());
        }
        return new Meeting(id, team.id(), content);
    }
}
