package org.trellis.coaching;

/// Whom or what a segment of a note is about.
enum SegmentAbout {
    STUDENTS,
    TASK,
    ADULT
}
