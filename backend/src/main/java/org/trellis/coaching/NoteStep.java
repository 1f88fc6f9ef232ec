package org.trellis.coaching;

import jakarta.validation.constraints.NotNull;

/// The status a note is to have.
record NoteStep(@NotNull NoteStatus status) {}
