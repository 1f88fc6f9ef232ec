package org.trellis.coaching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note somebody begins. It is a draft, which its author alone can read.
///
/// @param kind what it is written at; a visit when absent
public record NewNote(
        @Nullable UUID id,
        @Nullable NoteKind kind,
        @Nullable @Size(max = 120) String title,
        @NotNull @Size(max = 100) List<@NotNull @Valid NewSegment> segments) {

    NoteChange content() {
        return new NoteChange(kind == null ? NoteKind.VISIT : kind, title, segments);
    }

    /// Without its words, because texts like this one end in logs.
    @Override
    public String toString() {
        return "NewNote[" + id + "]";
    }
}
