package org.trellis.meeting;

/// What a team does with an agenda item.
enum AgendaItemKind {
    CHECK_IN,
    NORMS,
    DATA,
    STUDENT_WORK,
    STRATEGY,
    PLANNING,
    DECISION,
    OTHER
}
