package org.trellis.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.policy.Caller;

@Path("/api/v1/agenda-items/{agendaItemId}/minutes")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class MinutesResource {

    private final Meetings meetings;
    private final Agenda agenda;
    private final Minutes minutes;
    private final Caller caller;
    private final Creations creations;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    MinutesResource(
            Meetings meetings,
            Agenda agenda,
            Minutes minutes,
            Caller caller,
            Creations creations,
            IfMatch ifMatch,
            MergePatch patches) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.minutes = minutes;
        this.caller = caller;
        this.creations = creations;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "listMinutes",
            summary = "List the minutes of an agenda item",
            description = "For the team's members, as they were begun.")
    public Page<MinutesEntryView> list(@RestPath UUID agendaItemId, @BeanParam @Valid PageRequest wanted) {
        return minutes.of(agenda.get(agendaItemId), wanted);
    }

    @POST
    @Operation(
            operationId = "writeMinutes",
            summary = "Write an entry into the minutes",
            description = "For the team's members, until the meeting is closed. Everybody who writes adds entries of "
                    + "their own, so people who write at the same time do not overwrite each other.")
    public RestResponse<MinutesEntryView> write(@RestPath UUID agendaItemId, @Valid NewMinutesEntry wanted) {
        AgendaItem item = agenda.get(agendaItemId);
        Meeting meeting = meetings.writable(item.meetingId());
        return creations.create(
                MinutesEntry.class,
                wanted.id(),
                wanted,
                id -> written(id, meeting, item, wanted),
                entry -> minutes.added(meeting, entry),
                minutes::view);
    }

    @GET
    @Path("/{entryId}")
    @Operation(
            operationId = "getMinutesEntry",
            summary = "Read an entry in the minutes",
            description = "For the team's members.")
    public MinutesEntryView show(@RestPath UUID agendaItemId, @RestPath UUID entryId) {
        return minutes.view(minutes.get(agenda.get(agendaItemId), entryId));
    }

    @PATCH
    @Path("/{entryId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMinutesEntry",
            summary = "Change an entry in the minutes",
            description = "For the team's members, until the meeting is closed. Of two who change the same version the "
                    + "second is refused, and nothing the first wrote is lost.")
    public MinutesEntryView change(
            @RestPath UUID agendaItemId,
            @RestPath UUID entryId,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = MinutesEntryChange.class)))
                    JsonNode patch) {
        AgendaItem item = agenda.get(agendaItemId);
        MinutesEntry entry = ifMatch.check(minutes.get(item, entryId));
        Meeting meeting = open(item);
        entry.write(patches.apply(patch, new MinutesEntryChange(entry.text())).text());
        minutes.changed(meeting, entry);
        return minutes.view(entry);
    }

    @DELETE
    @Path("/{entryId}")
    @Operation(
            operationId = "deleteMinutesEntry",
            summary = "Take an entry out of the minutes",
            description = "For the team's members, until the meeting is closed.")
    public void delete(@RestPath UUID agendaItemId, @RestPath UUID entryId) {
        AgendaItem item = agenda.get(agendaItemId);
        MinutesEntry entry = ifMatch.check(minutes.get(item, entryId));
        minutes.deleted(open(item), entry);
    }

    private MinutesEntry written(UUID id, Meeting meeting, AgendaItem item, NewMinutesEntry wanted) {
        meeting.mustBeOpen();
        return new MinutesEntry(id, item, caller.id(), wanted.text());
    }

    private Meeting open(AgendaItem item) {
        Meeting meeting = meetings.writable(item.meetingId());
        meeting.mustBeOpen();
        return meeting;
    }
}
