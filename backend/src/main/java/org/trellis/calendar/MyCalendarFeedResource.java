package org.trellis.calendar;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.contract.Origin;

@Path("/api/v1/me/calendar-feed")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class MyCalendarFeedResource {

    private final CalendarFeeds feeds;
    private final Origin origin;

    MyCalendarFeedResource(CalendarFeeds feeds, Origin origin) {
        this.feeds = feeds;
        this.origin = origin;
    }

    @PUT
    @Operation(
            operationId = "renewMyCalendarFeed",
            summary = "Get a new address for my calendar",
            description =
                    "A secret address at which any calendar reads when and where the meetings of all the caller's "
                            + "teams are. The one before is of no use any more.")
    public CalendarAddress renew(@Context HttpServerRequest request) {
        return CalendarAddress.at(origin.of(request), feeds.renew(CalendarFeed.MINE));
    }

    @DELETE
    @Operation(
            operationId = "endMyCalendarFeed",
            summary = "End my calendar’s address",
            description = "The address is of no use any more.")
    public void end() {
        feeds.end(CalendarFeed.MINE);
    }
}
