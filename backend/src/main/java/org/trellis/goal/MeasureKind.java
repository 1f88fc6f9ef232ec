package org.trellis.goal;

/// How a team finds out what students can do.
public enum MeasureKind {
    COMMON_FORMATIVE,
    WORK_SAMPLE,
    EXIT_TICKET,
    TALLY,
    BENCHMARK,
    SURVEY,
    ATTENDANCE
}
