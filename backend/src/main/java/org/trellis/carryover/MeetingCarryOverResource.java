package org.trellis.carryover;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.action.ActionItems;
import org.trellis.contract.IfMatch;
import org.trellis.meeting.Meeting;
import org.trellis.meeting.MeetingView;
import org.trellis.meeting.Meetings;
import org.trellis.meeting.Unreached;

@Path("/api/v1/meetings/{meetingId}/carry-over")
@Tag(name = "Meetings")
@Authenticated
@Transactional
class MeetingCarryOverResource {

    private final Meetings meetings;
    private final Unreached unreached;
    private final ActionItems actions;
    private final IfMatch ifMatch;

    MeetingCarryOverResource(Meetings meetings, Unreached unreached, ActionItems actions, IfMatch ifMatch) {
        this.meetings = meetings;
        this.unreached = unreached;
        this.actions = actions;
        this.ifMatch = ifMatch;
    }

    @PUT
    @Operation(
            operationId = "carryOver",
            summary = "Take over what the team goes on with",
            description = "For the team's members, until the meeting is closed. Agenda items come to its end, action "
                    + "items are put before it; each counts how often it was carried over.")
    public MeetingView keep(@RestPath UUID meetingId, @Valid Kept wanted) {
        Meeting meeting = ifMatch.check(meetings.writable(meetingId));
        meeting.mustBeOpen();
        unreached.carry(wanted.agendaItemIds(), meeting, "/agendaItemIds");
        actions.carry(meeting.teamId(), wanted.actionItemIds(), meeting.id(), "/actionItemIds");
        meetings.changed(meeting);
        return meetings.view(meeting);
    }
}
