package org.trellis.coaching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an author can change about a note. The segments are replaced as a whole list.
record NoteChange(
        @NotNull NoteKind kind,
        @Nullable @Size(max = 120) String title,
        @NotNull @Size(max = 100) List<@NotNull @Valid NewSegment> segments) {

    static NoteChange of(Note note, Words words) {
        return new NoteChange(
                note.kind(),
                words.title(),
                words.segments().stream().map(Segment::asSent).toList());
    }

    Words words() {
        return Words.of(title, segments);
    }

    /// Without its words, because texts like this one end in logs.
    @Override
    public String toString() {
        return "NoteChange[]";
    }
}
