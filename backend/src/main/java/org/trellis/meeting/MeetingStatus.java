package org.trellis.meeting;

/// Where a meeting stands.
public enum MeetingStatus {
    PLANNED,
    /// Its agenda is what the team prepares for.
    PUBLISHED,
    IN_PROGRESS,
    /// Its agenda and minutes change no more.
    CLOSED,
    /// Closed too early: its minutes are completed.
    REOPENED,
    /// It does not take place, and stays to be seen.
    CANCELLED;

    /// Whether its agenda and minutes can be written.
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, PUBLISHED, IN_PROGRESS, REOPENED -> true;
            case CLOSED, CANCELLED -> false;
        };
    }
}
