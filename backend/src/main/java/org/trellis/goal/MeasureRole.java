package org.trellis.goal;

/// Why a team watches a measure.
public enum MeasureRole {
    /// What students can do in the end.
    OUTCOME,
    /// Whether students meet what is tried, and how.
    PROCESS,
    /// What must not become worse meanwhile.
    BALANCING
}
