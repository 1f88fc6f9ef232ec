package org.trellis.coaching;

/// What a note was written at.
public enum NoteKind {
    VISIT,
    DEBRIEF,
    PLANNING,
    NEXT_STEP
}
