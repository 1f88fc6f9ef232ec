package org.trellis.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;

@Path("/api/v1/meetings/{meetingId}")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class MeetingResource {

    private final Meetings meetings;
    private final Agenda agenda;
    private final Minutes minutes;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Clock clock;

    MeetingResource(
            Meetings meetings, Agenda agenda, Minutes minutes, IfMatch ifMatch, MergePatch patches, Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.minutes = minutes;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getMeeting",
            summary = "Read a meeting",
            description = "For the team's members. To everybody else, guests and leaders too, there is nothing here.")
    public MeetingView show(@RestPath UUID meetingId) {
        return meetings.view(meetings.inside(meetingId));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMeeting",
            summary = "Change a meeting",
            description = "For the team's members, until it is closed: when and where it is, and who does what.")
    public MeetingView change(
            @RestPath UUID meetingId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeetingChange.class)))
                    JsonNode patch) {
        Meeting meeting = ifMatch.check(meetings.writable(meetingId));
        MeetingChange wanted = patches.apply(patch, meeting.content());
        meetings.mustBeOurs(meeting.teamId(), meeting.roles(), wanted.roles());
        meeting.change(wanted);
        meetings.changed(meeting);
        return meetings.view(meeting);
    }

    @PUT
    @Path("/status")
    @Operation(
            operationId = "setMeetingStatus",
            summary = "Publish, begin, close, reopen or cancel a meeting",
            description = "For the team's members. A team is in one meeting at a time. A closed meeting can be "
                    + "reopened for two weeks, and its history says so.")
    public MeetingView step(@RestPath UUID meetingId, @Valid MeetingStep wanted) {
        Meeting meeting = ifMatch.check(meetings.writable(meetingId));
        if (wanted.status() != meeting.status()) {
            switch (wanted.status()) {
                case IN_PROGRESS -> meetings.mustRunAlone(meeting);
                case CLOSED -> {
                    agenda.stopClock(meeting);
                    meetings.end(meeting);
                }
                case PLANNED, PUBLISHED, REOPENED, CANCELLED -> {}
            }
            meeting.become(wanted.status(), clock.instant());
            meetings.turned(meeting);
            meetings.changed(meeting);
        }
        return meetings.view(meeting);
    }

    @GET
    @Path("/minutes")
    @Operation(
            operationId = "listMeetingMinutes",
            summary = "List a meeting's minutes",
            description = "For the team's members: the entries under all its agenda items, as they were begun.")
    public Page<MinutesEntryView> minutes(@RestPath UUID meetingId, @BeanParam @Valid PageRequest wanted) {
        return minutes.of(meetings.inside(meetingId), wanted);
    }

    @PUT
    @Path("/attendance")
    @Operation(
            operationId = "setAttendance",
            summary = "Say who was there",
            description = "For the team's members, until the meeting is closed. It never leaves the team.")
    public MeetingView attendance(@RestPath UUID meetingId, @Valid Attendance wanted) {
        Meeting meeting = ifMatch.check(meetings.writable(meetingId));
        meeting.mustBeOpen();
        meetings.wereThere(meeting, wanted.personIds());
        meetings.changed(meeting);
        return meetings.view(meeting);
    }
}
