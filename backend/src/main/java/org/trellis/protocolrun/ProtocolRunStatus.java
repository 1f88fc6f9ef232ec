package org.trellis.protocolrun;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a run stands.
enum ProtocolRunStatus {
    RUNNING,
    PAUSED,
    FINISHED;

    static ProtocolRunStatus of(@Nullable Instant pausedSince, @Nullable Instant finishedAt) {
        if (finishedAt != null) {
            return FINISHED;
        }
        return pausedSince == null ? RUNNING : PAUSED;
    }

    /// The statuses that can follow.
    List<ProtocolRunStatus> next() {
        return switch (this) {
            case RUNNING -> List.of(PAUSED, FINISHED);
            case PAUSED -> List.of(RUNNING, FINISHED);
            case FINISHED -> List.of();
        };
    }
}
