package org.trellis.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/// What calendars read. Not in the contract: its form is RFC 5545, and who may read it is in the address.
@Path("/calendar/{token}.ics")
@PermitAll
class CalendarResource {

    private final CalendarFeeds feeds;

    CalendarResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Produces("text/calendar;charset=UTF-8")
    @Operation(hidden = true)
    public String read(@RestPath String token) {
        return ICalendar.of(feeds.read(token));
    }
}
