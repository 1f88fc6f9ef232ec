package org.trellis.coaching;

/// What a note was written at.
enum NoteKind {
    VISIT,
    DEBRIEF,
    PLANNING,
    NEXT_STEP
}
