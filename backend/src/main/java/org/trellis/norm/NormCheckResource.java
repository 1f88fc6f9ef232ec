package org.trellis.norm;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.meeting.Meeting;
import org.trellis.meeting.Meetings;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.team.TeamTies;

@Path("/api/v1/meetings/{meetingId}/norm-check")
@Tag(name = "Norms")
@Authenticated
@Transactional
class NormCheckResource {

    private final Meetings meetings;
    private final NormChecks checks;
    private final TeamTies ties;
    private final Caller caller;

    NormCheckResource(Meetings meetings, NormChecks checks, TeamTies ties, Caller caller) {
        this.meetings = meetings;
        this.checks = checks;
        this.ties = ties;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getNormCheck",
            summary = "Read a meeting's norm check",
            description = "For the team's members. The counts are shown once the meeting is closed, from three replies "
                    + "on, and never change afterwards, so that nobody's reply shows in a difference. Fewer replies "
                    + "are forgotten.")
    public NormCheckView show(@RestPath UUID meetingId) {
        Meeting meeting = meetings.inside(meetingId);
        caller.must(Permission.SEE_NORM_CHECK, ties.to(meeting.teamId()), Set.of());
        return checks.view(meeting);
    }

    @POST
    @Path("/replies")
    @Operation(
            operationId = "replyToNormCheck",
            summary = "Say how the norms were kept",
            description = "For the team's members, once each, while the meeting is in progress. A reply is counted and "
                    + "not kept: nothing ties it to a person or a time, so it cannot be changed or taken back.")
    public NormCheckView reply(@RestPath UUID meetingId, @Valid NormCheckReply wanted) {
        Meeting meeting = meetings.writable(meetingId);
        caller.must(Permission.REPLY_TO_NORM_CHECK, ties.to(meeting.teamId()), Set.of());
        checks.count(meeting, wanted);
        return checks.view(meeting);
    }
}
