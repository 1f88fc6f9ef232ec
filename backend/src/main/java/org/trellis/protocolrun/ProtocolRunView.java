package org.trellis.protocolrun;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.meeting.MeetingStatus;
import org.trellis.person.PersonRef;
import org.trellis.protocol.ProtocolStep;
import org.trellis.protocol.Speaker;

/// A run, with all that it takes to draw its clock without asking again.
///
/// @param protocolVersion the version of the protocol it began with, whose steps these are
/// @param presenter who brings something
/// @param step the present step’s place in the order, from 0
/// @param stepBeganAt when the present step began
/// @param runningSince since when its clock runs; absent when it does not. The present step has used its `usedSeconds`
///     and the time from then to now.
/// @param pausedSince since when it is paused; absent when it is not
/// @param finishedAt when it was finished
/// @param now the server’s clock when it answered, to hold one’s own against
@Schema(name = "ProtocolRun")
record ProtocolRunView(
        UUID id,
        int version,
        UUID meetingId,
        @Nullable UUID agendaItemId,
        UUID protocolId,
        int protocolVersion,
        String title,
        @Nullable PersonRef presenter,
        ProtocolRunStatus status,
        List<ProtocolRunStatus> allowedStatuses,
        List<Step> steps,
        int step,
        Instant stepBeganAt,
        @Nullable Instant runningSince,
        @Nullable Instant pausedSince,
        @Nullable Instant finishedAt,
        Instant now,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// A step, and how long it took.
    ///
    /// @param usedSeconds how long it has taken until its clock was last looked at
    @Schema(name = "ProtocolRunStep")
    record Step(
            String title,
            int minutes,
            Speaker speaker,
            String prompt,
            @Nullable List<String> stems,
            long usedSeconds) {

        static Step of(ProtocolStep step, long usedSeconds) {
            return new Step(step.title(), step.minutes(), step.speaker(), step.prompt(), step.stems(), usedSeconds);
        }
    }

    static ProtocolRunView of(ProtocolRunRow row, Instant now) {
        ProtocolRunStatus status = ProtocolRunStatus.of(row.pausedSince(), row.finishedAt());
        return new ProtocolRunView(
                row.id(),
                row.version(),
                row.meetingId(),
                row.agendaItemId(),
                row.protocolId(),
                row.protocolVersion(),
                row.title(),
                row.presenterId() == null || row.presenterName() == null
                        ? null
                        : new PersonRef(row.presenterId(), row.presenterName()),
                status,
                row.meetingStatus() == MeetingStatus.IN_PROGRESS ? status.next() : List.of(),
                IntStream.range(0, row.steps().size())
                        .mapToObj(i ->
                                Step.of(row.steps().get(i), row.usedSeconds().get(i)))
                        .toList(),
                row.step(),
                row.stepBeganAt(),
                row.runningSince(),
                row.pausedSince(),
                row.finishedAt(),
                now,
                row.createdAt(),
                row.updatedAt());
    }
}
