package org.trellis.framing;

/// What a finding of a framing rule does to the verdict.
public enum RuleEffect {
    STUDENT_FACING,
    TEACHER_FACING,
    MIXED,
    /// Nothing: it is advice on the wording.
    ADVICE
}
