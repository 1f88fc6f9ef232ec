package org.trellis.calendar;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.Origin;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1/teams/{teamId}/calendar-feed")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class TeamCalendarFeedResource {

    private final CalendarFeeds feeds;
    private final Teams teams;
    private final TeamTies ties;
    private final Caller caller;
    private final Origin origin;

    TeamCalendarFeedResource(CalendarFeeds feeds, Teams teams, TeamTies ties, Caller caller, Origin origin) {
        this.feeds = feeds;
        this.teams = teams;
        this.ties = ties;
        this.caller = caller;
        this.origin = origin;
    }

    @PUT
    @Operation(
            operationId = "renewTeamCalendarFeed",
            summary = "Get a new address for a team’s calendar",
            description = "For the team's members: a secret address of the caller's own for this team's meetings. It "
                    + "ends when the caller leaves the team; the one before is of no use any more.")
    public CalendarAddress renew(@RestPath UUID teamId, @Context HttpServerRequest request) {
        teams.get(teamId);
        caller.must(Permission.SEE_MEETING, ties.to(teamId), Set.of());
        return CalendarAddress.at(origin.of(request), feeds.renew(teamId.toString()));
    }

    @DELETE
    @Operation(
            operationId = "endTeamCalendarFeed",
            summary = "End a team calendar’s address",
            description = "The caller's own address for this team's meetings is of no use any more.")
    public void end(@RestPath UUID teamId) {
        feeds.end(teams.get(teamId).id().toString());
    }
}
