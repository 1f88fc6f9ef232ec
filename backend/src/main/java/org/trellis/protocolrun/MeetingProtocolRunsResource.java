package org.trellis.protocolrun;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.meeting.Agenda;
import org.trellis.meeting.Meeting;
import org.trellis.meeting.Meetings;
import org.trellis.protocol.Protocol;
import org.trellis.protocol.Protocols;
import org.trellis.team.Members;

@Path("/api/v1/meetings/{meetingId}/protocol-runs")
@Tag(name = "Protocols")
@Authenticated
@Transactional
class MeetingProtocolRunsResource {

    private final Meetings meetings;
    private final Agenda agenda;
    private final Members members;
    private final Protocols protocols;
    private final ProtocolRuns runs;
    private final Creations creations;
    private final Clock clock;

    MeetingProtocolRunsResource(
            Meetings meetings,
            Agenda agenda,
            Members members,
            Protocols protocols,
            ProtocolRuns runs,
            Creations creations,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.members = members;
        this.protocols = protocols;
        this.runs = runs;
        this.creations = creations;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listProtocolRuns",
            summary = "List the protocols a meeting went by",
            description = "For the team's members, as they were begun.")
    public Page<ProtocolRunView> list(@RestPath UUID meetingId, @BeanParam @Valid PageRequest wanted) {
        return runs.list(meetings.inside(meetingId), wanted);
    }

    @POST
    @Operation(
            operationId = "beginProtocolRun",
            summary = "Begin a conversation by a protocol",
            description = "For the team's members, while the meeting is in progress. The run keeps the steps as they "
                    + "are now. A meeting goes by one protocol at a time.")
    public RestResponse<ProtocolRunView> begin(@RestPath UUID meetingId, @Valid NewProtocolRun wanted) {
        Meeting meeting = meetings.writable(meetingId);
        return creations
                .readAt("/api/v1/protocol-runs")
                .create(
                        ProtocolRun.class,
                        wanted.id(),
                        wanted,
                        id -> begun(id, meeting, wanted),
                        run -> runs.added(meeting, run),
                        runs::view);
    }

    private ProtocolRun begun(UUID id, Meeting meeting, NewProtocolRun wanted) {
        meeting.mustRun();
        Protocol protocol = protocols.mustBeUsable(meeting.teamId(), wanted.protocolId(), "/protocolId");
        UUID item = wanted.agendaItemId();
        if (item != null) {
            agenda.mustBeOf(meeting, item, "/agendaItemId");
        }
        UUID presenter = wanted.presenterId();
        if (presenter != null) {
            members.mustBeIn(meeting.teamId(), Set.of(presenter), "/presenterId");
        }
        runs.mustRunAlone(meeting);
        return new ProtocolRun(id, meeting.id(), protocol, wanted, clock.instant());
    }
}
