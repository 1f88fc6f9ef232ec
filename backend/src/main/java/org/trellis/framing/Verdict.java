package org.trellis.framing;

/// Whom a statement is about.
public enum Verdict {
    /// It says what students do or need to be able to do.
    STUDENT_FACING,
    /// It names students, yet adults act in it or are hidden in it ("students will be taught").
    MIXED,
    /// It says what adults will do.
    TEACHER_FACING,
    /// It names neither as the one who acts.
    UNCLEAR
}
