package org.trellis.calendar;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

@Path("/api/v1")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class CalendarFeedResource {

    private final CalendarFeeds feeds;
    private final Teams teams;
    private final TeamTies ties;
    private final Caller caller;
    private final Optional<String> publicUrl;

    CalendarFeedResource(
            CalendarFeeds feeds,
            Teams teams,
            TeamTies ties,
            Caller caller,
            @ConfigProperty(name = "trellis.public-url") Optional<String> publicUrl) {
        this.feeds = feeds;
        this.teams = teams;
        this.ties = ties;
        this.caller = caller;
        this.publicUrl = publicUrl;
    }

    @PUT
    @Path("/me/calendar-feed")
    @Operation(
            operationId = "renewMyCalendarFeed",
            summary = "Get a new address for my calendar",
            description =
                    "A secret address at which any calendar reads when and where the meetings of all the caller's "
                            + "teams are. The one before is of no use any more.")
    public CalendarAddress renewMine(@Context HttpServerRequest request) {
        return address(feeds.renew(CalendarFeed.MINE), request);
    }

    @DELETE
    @Path("/me/calendar-feed")
    @Operation(
            operationId = "endMyCalendarFeed",
            summary = "End my calendar’s address",
            description = "The address is of no use any more.")
    public void endMine() {
        feeds.end(CalendarFeed.MINE);
    }

    @PUT
    @Path("/teams/{teamId}/calendar-feed")
    @Operation(
            operationId = "renewTeamCalendarFeed",
            summary = "Get a new address for a team’s calendar",
            description = "For the team's members: a secret address of the caller's own for this team's meetings. It "
                    + "ends when the caller leaves the team; the one before is of no use any more.")
    public CalendarAddress renew(@RestPath UUID teamId, @Context HttpServerRequest request) {
        teams.get(teamId);
        caller.must(Permission.SEE_MEETING, ties.to(teamId), Set.of());
        return address(feeds.renew(teamId.toString()), request);
    }

    @DELETE
    @Path("/teams/{teamId}/calendar-feed")
    @Operation(
            operationId = "endTeamCalendarFeed",
            summary = "End a team calendar’s address",
            description = "The caller's own address for this team's meetings is of no use any more.")
    public void end(@RestPath UUID teamId) {
        feeds.end(teams.get(teamId).id().toString());
    }

    private CalendarAddress address(String token, HttpServerRequest request) {
        String origin = publicUrl.orElseGet(() -> request.scheme() + "://" + request.authority());
        return new CalendarAddress(origin + "/calendar/" + token + ".ics");
    }
}
