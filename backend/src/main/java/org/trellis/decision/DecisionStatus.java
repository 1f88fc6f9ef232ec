package org.trellis.decision;

/// Whether a decision still holds.
enum DecisionStatus {
    STANDING,
    /// A later one has taken its place.
    SUPERSEDED,
    /// A later one took it back.
    REVERSED
}
