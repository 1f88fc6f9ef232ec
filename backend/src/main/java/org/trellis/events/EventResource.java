package org.trellis.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.trellis.database.CallerDistrict;
import org.trellis.journal.JournalReader;
import org.trellis.meeting.Meetings;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.session.OpenSessions;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// Not transactional as a whole: a stream outlasts any transaction.
@Path("/api/v1/events")
@Tag(name = "Events")
@Authenticated
class EventResource {

    private final Listeners listeners;
    private final JournalReader journal;
    private final OpenSessions sessions;
    private final Teams teams;
    private final TeamTies ties;
    private final Meetings meetings;
    private final CallerDistrict district;
    private final Caller caller;

    EventResource(
            Listeners listeners,
            JournalReader journal,
            OpenSessions sessions,
            Teams teams,
            TeamTies ties,
            Meetings meetings,
            CallerDistrict district,
            Caller caller) {
        this.listeners = listeners;
        this.journal = journal;
        this.sessions = sessions;
        this.teams = teams;
        this.ties = ties;
        this.meetings = meetings;
        this.district = district;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "listen",
            summary = "Hear what happens",
            description =
                    "A stream of server-sent events (the HTML standard’s `text/event-stream`), as it happens: each "
                            + "is one change of a record that the caller may see, in the order in which they were made, with "
                            + "its number as the event’s id. What was said is read from the record. A comment with an id comes "
                            + "at the beginning and after a silence.\n\n"
                            + "The server ends the stream with the access token or the session, and where its reader is too "
                            + "slow; a client opens it again with the last id in `Last-Event-ID`, and misses nothing and hears "
                            + "nothing twice. Somebody may have a dozen open at once.")
    @APIResponse(
            responseCode = "200",
            description = "Events, until the stream ends.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = EventView.class)))
    public Multi<OutboundSseEvent> listen(
            @Parameter(description = "The id of the last event that was heard; absent to begin with what comes next.")
                    @RestHeader("Last-Event-ID")
                    @PositiveOrZero
                    @Nullable
                    Long lastEventId,
            @Parameter(description = "Only what happens in this team of the caller’s.") @RestQuery @Nullable
                    UUID teamId,
            @Parameter(description = "Only what happens to this meeting and its parts.") @RestQuery @Nullable
                    UUID meetingId,
            @Context Sse sse,
            @Context HttpServerRequest request) {
        listeners.mustHaveRoom(caller.id());
        Narrowing narrowing = new Narrowing(teamId, meetingId);
        long last = QuarkusTransaction.requiringNew().call(() -> {
            mustSee(narrowing);
            return journal.last();
        });
        Ticket ticket = new Ticket(
                district.id(), caller.id(), sessions.current().orElse(null), sessions.tokenEndsAt(), narrowing);
        Listener listener = new Listener(
                ticket, lastEventId == null ? last : Math.min(last, lastEventId), sse, request.response()::reset);
        listeners.catchUp(listener);
        return listener.stream()
                .onSubscription()
                .invoke(() -> listeners.join(listener))
                .onTermination()
                .invoke(() -> listeners.leave(listener));
    }

    private void mustSee(Narrowing narrowing) {
        if (narrowing.team() != null) {
            teams.get(narrowing.team());
            caller.must(Permission.SEE_MEETING, ties.to(narrowing.team()), Set.of());
        }
        if (narrowing.meeting() != null) {
            meetings.inside(narrowing.meeting());
        }
    }
}
