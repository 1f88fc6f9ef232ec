package org.trellis.goal;

/// What evidence is for.
public enum EvidencePhase {
    /// Where students stood when the goal began. A goal has one at most.
    BASELINE,
    PROGRESS
}
