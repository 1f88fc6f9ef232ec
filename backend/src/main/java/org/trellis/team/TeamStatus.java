package org.trellis.team;

import java.util.List;

/// Where a team stands.
public enum TeamStatus {
    FORMING,
    ACTIVE,
    PAUSED,
    /// Keeps its history and changes no more, until it is reopened.
    CLOSED;

    /// The statuses that can follow.
    public List<TeamStatus> next() {
        return switch (this) {
            case FORMING -> List.of(ACTIVE, CLOSED);
            case ACTIVE -> List.of(PAUSED, CLOSED);
            case PAUSED, CLOSED -> List.of(ACTIVE);
        };
    }
}
