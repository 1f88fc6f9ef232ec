package org.trellis.coaching;

/// Where a note stands.
enum NoteStatus {
    /// Its author alone knows of it.
    DRAFT,
    /// Both partners read it.
    SHARED,
    /// Taken back: its words are destroyed, and both see that it was there.
    RETRACTED
}
