package org.trellis.norm;

/// What a norm is about.
public enum NormCategory {
    TIME,
    LISTENING,
    CONFIDENTIALITY,
    /// How the team decides.
    DECISIONS,
    PARTICIPATION,
    /// What members expect of each other.
    EXPECTATIONS
}
