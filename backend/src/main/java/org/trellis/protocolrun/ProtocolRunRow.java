package org.trellis.protocolrun;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.meeting.MeetingStatus;
import org.trellis.protocol.ProtocolStep;

/// A run as a list reads it.
record ProtocolRunRow(
        UUID id,
        int version,
        UUID meetingId,
        @Nullable UUID agendaItemId,
        UUID protocolId,
        int protocolVersion,
        String title,
        @Nullable UUID presenterId,
        @Nullable String presenterName,
        List<ProtocolStep> steps,
        List<Long> usedSeconds,
        int step,
        Instant stepBeganAt,
        @Nullable Instant runningSince,
        @Nullable Instant pausedSince,
        @Nullable Instant finishedAt,
        MeetingStatus meetingStatus,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.protocolrun.ProtocolRunRow(r.id, r.version, r.meetingId,"
            + " r.agendaItemId, r.protocolId, r.protocolVersion, r.title, r.presenterId, p.displayName, r.steps,"
            + " r.usedSeconds, r.step, r.stepBeganAt, r.runningSince, r.pausedSince, r.finishedAt, m.status,"
            + " r.createdAt, r.updatedAt)";

    static final String FROM =
            "ProtocolRun r join Meeting m on m.id = r.meetingId left join Person p on p.id = r.presenterId";
}
