package org.trellis.coaching;

/// Whom or what a segment of a note is about.
public enum SegmentAbout {
    STUDENTS,
    TASK,
    ADULT
}
