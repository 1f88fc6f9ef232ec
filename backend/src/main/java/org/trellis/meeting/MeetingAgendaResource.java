package org.trellis.meeting;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;

@Path("/api/v1/meetings/{meetingId}/agenda-items")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class MeetingAgendaResource {

    private final Meetings meetings;
    private final Agenda agenda;
    private final Creations creations;

    MeetingAgendaResource(Meetings meetings, Agenda agenda, Creations creations) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.creations = creations;
    }

    @GET
    @Operation(
            operationId = "listAgendaItems",
            summary = "List a meeting's agenda",
            description = "For the team's members, in its order.")
    public Page<AgendaItemView> list(@RestPath UUID meetingId, @BeanParam @Valid PageRequest wanted) {
        return agenda.list(meetings.inside(meetingId), wanted);
    }

    @POST
    @Operation(
            operationId = "addAgendaItem",
            summary = "Propose something to talk about",
            description = "For the team's members, until the meeting is closed. It goes to the end of the agenda.")
    public RestResponse<AgendaItemView> add(@RestPath UUID meetingId, @Valid NewAgendaItem wanted) {
        Meeting meeting = meetings.writable(meetingId);
        return creations
                .readAt("/api/v1/agenda-items")
                .create(
                        AgendaItem.class,
                        wanted.id(),
                        wanted,
                        id -> proposed(id, meeting, wanted),
                        item -> agenda.added(meeting, item),
                        agenda::view);
    }

    private AgendaItem proposed(UUID id, Meeting meeting, NewAgendaItem wanted) {
        meeting.mustBeOpen();
        AgendaItemChange content = wanted.content(agenda.end(meeting));
        agenda.mustFit(meeting.teamId(), null, content);
        return new AgendaItem(id, meeting.id(), content);
    }
}
