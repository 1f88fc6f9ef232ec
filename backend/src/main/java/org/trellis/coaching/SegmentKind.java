package org.trellis.coaching;

/// What a segment of a note is.
public enum SegmentKind {
    /// What somebody said, word for word.
    HEARD,
    /// What could be seen, without judging it.
    NOTICED,
    /// How many, how often, how long.
    COUNTED,
    /// A question, or a guess that is said to be one.
    WONDERED,
    /// What comes next.
    NEXT
}
