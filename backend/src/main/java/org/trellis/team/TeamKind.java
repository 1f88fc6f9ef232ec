package org.trellis.team;

/// What holds a team together.
public enum TeamKind {
    /// One grade.
    GRADE,
    /// One subject.
    CONTENT,
    /// One subject or need through several grades.
    VERTICAL,
    /// Several schools.
    CROSS_SCHOOL,
    /// Those who lead a school.
    LEADERSHIP,
    /// A question for a while.
    INQUIRY
}
