package org.trellis.policy;

/// How much of something an audience sees.
public enum Amount {
    /// All of it; of an act, that it may be done.
    FULL,
    /// What it is about, without the words or numbers inside.
    SUMMARY,
    /// Only how many there are.
    COUNT
}
