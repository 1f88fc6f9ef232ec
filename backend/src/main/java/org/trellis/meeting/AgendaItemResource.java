package org.trellis.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;

@Path("/api/v1/agenda-items/{agendaItemId}")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class AgendaItemResource {

    private final Meetings meetings;
    private final Agenda agenda;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Clock clock;

    AgendaItemResource(Meetings meetings, Agenda agenda, IfMatch ifMatch, MergePatch patches, Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getAgendaItem", summary = "Read an agenda item", description = "For the team's members.")
    public AgendaItemView show(@RestPath UUID agendaItemId) {
        return agenda.view(agenda.get(agendaItemId));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeAgendaItem",
            summary = "Change or move an agenda item",
            description = "For the team's members, until the meeting is closed. A `position` moves it there; those it "
                    + "passes move by one, and keep their versions.")
    public AgendaItemView change(
            @RestPath UUID agendaItemId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AgendaItemChange.class)))
                    JsonNode patch) {
        AgendaItem item = ifMatch.check(agenda.get(agendaItemId));
        Meeting meeting = open(item);
        AgendaItemChange before = item.content();
        AgendaItemChange wanted = patches.apply(patch, before);
        agenda.mustFit(meeting.teamId(), before, wanted);
        if (patch.has("position")) {
            agenda.move(meeting, item, wanted.position());
        }
        item.change(wanted);
        agenda.changed(meeting, item);
        return agenda.view(item);
    }

    @PUT
    @Path("/status")
    @Operation(
            operationId = "setAgendaItemStatus",
            summary = "Schedule, discuss, carry over or drop an agenda item",
            description = "For the team's members, until the meeting is closed. Its clock stops.")
    public AgendaItemView step(@RestPath UUID agendaItemId, @Valid AgendaItemStep wanted) {
        AgendaItem item = ifMatch.check(agenda.get(agendaItemId));
        Meeting meeting = open(item);
        item.become(wanted.status(), clock.instant());
        agenda.changed(meeting, item);
        return agenda.view(item);
    }

    @PUT
    @Path("/clock")
    @Operation(
            operationId = "setAgendaItemClock",
            summary = "Start or stop an agenda item's clock",
            description =
                    "For the team's members, while the meeting is in progress. One clock runs at a time: starting "
                            + "this one stops the other. The time adds up.")
    public AgendaItemView run(@RestPath UUID agendaItemId, @Valid ItemClock wanted) {
        AgendaItem item = ifMatch.check(agenda.get(agendaItemId));
        Meeting meeting = open(item);
        meeting.mustRun();
        if (wanted.running()) {
            agenda.start(meeting, item);
        } else {
            item.stop(clock.instant());
        }
        agenda.changed(meeting, item);
        return agenda.view(item);
    }

    private Meeting open(AgendaItem item) {
        Meeting meeting = meetings.writable(item.meetingId());
        meeting.mustBeOpen();
        return meeting;
    }
}
