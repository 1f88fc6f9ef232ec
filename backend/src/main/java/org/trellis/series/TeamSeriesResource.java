package org.trellis.series;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
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

@Path("/api/v1/teams/{teamId}/meeting-series")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class TeamSeriesResource {

    private final Teams teams;
    private final TeamTies ties;
    private final SeriesOfMeetings series;
    private final Districts districts;
    private final Caller caller;
    private final Creations creations;

    TeamSeriesResource(
            Teams teams,
            TeamTies ties,
            SeriesOfMeetings series,
            Districts districts,
            Caller caller,
            Creations creations) {
        this.teams = teams;
        this.ties = ties;
        this.series = series;
        this.districts = districts;
        this.caller = caller;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listMeetingSeries",
            summary = "List a team's series of meetings",
            description = "For the team's members, the one that began last first.")
    public Page<MeetingSeriesView> list(@RestPath UUID teamId, @BeanParam @Valid PageRequest wanted) {
        teams.get(teamId);
        caller.must(Permission.SEE_MEETING, ties.to(teamId), Set.of());
        return series.list(teamId, wanted);
    }

    @POST
    @Operation(
            operationId = "beginMeetingSeries",
            summary = "Plan meetings that come again",
            description = "For the team's members. Its meetings are planned twelve weeks ahead, at the same time of "
                    + "day across daylight-saving changes, and more of them as time goes on.")
    public RestResponse<MeetingSeriesView> begin(@RestPath UUID teamId, @Valid NewMeetingSeries wanted) {
        Team team = teams.get(teamId);
        caller.must(Permission.WRITE_MEETING, ties.to(teamId), Set.of());
        return creations
                .readAt("/api/v1/meeting-series")
                .create(
                        MeetingSeries.class,
                        wanted.id(),
                        wanted,
                        id -> begun(id, team, wanted),
                        begun -> series.begin(begun, districts.today()),
                        series::view);
    }

    private MeetingSeries begun(UUID id, Team team, NewMeetingSeries wanted) {
        team.mustBeOpen();
        Recurrence.of(wanted.rule(), "/rule");
        ZoneId zone = wanted.timeZone() == null ? districts.current().timeZone() : ZoneId.of(wanted.timeZone());
        return new MeetingSeries(id, team.id(), wanted, zone);
    }
}
