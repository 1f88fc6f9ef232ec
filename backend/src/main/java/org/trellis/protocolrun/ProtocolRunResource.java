package org.trellis.protocolrun;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.IfMatch;
import org.trellis.meeting.Meeting;
import org.trellis.meeting.Meetings;

@Path("/api/v1/protocol-runs/{protocolRunId}")
@Tag(name = "Protocols")
@Authenticated
@Transactional
class ProtocolRunResource {

    private final Meetings meetings;
    private final ProtocolRuns runs;
    private final IfMatch ifMatch;

    ProtocolRunResource(Meetings meetings, ProtocolRuns runs, IfMatch ifMatch) {
        this.meetings = meetings;
        this.runs = runs;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "getProtocolRun",
            summary = "Read a conversation by a protocol",
            description = "For the team's members, with all that it takes to draw its clock without asking again.")
    public ProtocolRunView show(@RestPath UUID protocolRunId) {
        return runs.view(runs.get(protocolRunId));
    }

    @PUT
    @Path("/step")
    @Operation(
            operationId = "setProtocolRunStep",
            summary = "Go to a step, on or back",
            description = "For the team's members, while the meeting is in progress. `at` says when somebody pressed, "
                    + "if the network was away then: later than now is now, and a press from before the present step "
                    + "began is overtaken. Asking again for the step that is there changes nothing. Those who do not "
                    + "mind what others did meanwhile send `If-Match: *`.")
    public ProtocolRunView go(@RestPath UUID protocolRunId, @Valid ProtocolRunMove wanted) {
        return press(protocolRunId, run -> run.goTo(wanted.step(), runs.pressed(wanted.at())));
    }

    @PUT
    @Path("/status")
    @Operation(
            operationId = "setProtocolRunStatus",
            summary = "Pause, go on or finish",
            description = "For the team's members, while the meeting is in progress; closing the meeting finishes it. "
                    + "`at` is the same as for a step.")
    public ProtocolRunView step(@RestPath UUID protocolRunId, @Valid ProtocolRunStatusStep wanted) {
        return press(protocolRunId, run -> run.become(wanted.status(), runs.pressed(wanted.at())));
    }

    private ProtocolRunView press(UUID id, Predicate<ProtocolRun> change) {
        ProtocolRun run = ifMatch.check(runs.hold(id));
        Meeting meeting = meetings.writable(run.meetingId());
        meeting.mustRun();
        if (change.test(run)) {
            runs.changed(meeting, run);
        }
        return runs.view(run);
    }
}
