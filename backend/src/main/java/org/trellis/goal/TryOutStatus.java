package org.trellis.goal;

import java.util.List;

/// Where a try-out stands.
public enum TryOutStatus {
    PLANNED,
    RUNNING,
    DONE,
    /// Given up before its end, or before it began.
    STOPPED;

    /// The statuses that can follow.
    public List<TryOutStatus> next() {
        return switch (this) {
            case PLANNED -> List.of(RUNNING, STOPPED);
            case RUNNING -> List.of(DONE, STOPPED);
            case DONE, STOPPED -> List.of(RUNNING);
        };
    }

    boolean isOver() {
        return this == DONE || this == STOPPED;
    }
}
