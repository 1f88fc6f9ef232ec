package org.trellis.coaching;

/// Who can read a note's words.
enum NoteAudience {
    /// Who wrote it, and nobody else.
    AUTHOR,
    /// The two in the partnership, and nobody else.
    PARTNERS
}
