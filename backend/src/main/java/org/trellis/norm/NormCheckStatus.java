package org.trellis.norm;

/// Whether a meeting's norm check takes replies.
public enum NormCheckStatus {
    /// The meeting is not in progress yet, or the team has not adopted norms.
    NOT_OPEN,
    OPEN,
    /// The meeting is over, and the counts are final.
    CLOSED
}
