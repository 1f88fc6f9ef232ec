package org.trellis.meeting;

/// What a team does with an agenda item.
public enum AgendaItemKind {
    CHECK_IN,
    NORMS,
    DATA,
    STUDENT_WORK,
    STRATEGY,
    PLANNING,
    DECISION,
    OTHER
}
