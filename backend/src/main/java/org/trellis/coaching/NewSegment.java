package org.trellis.coaching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;

/// A segment as it is sent.
///
/// @param id chosen by the client, so that a segment is known again when the note is saved again; made where there is
///     none
/// @param text may be empty while it is being written
/// @param at when it was heard, noticed or counted
public record NewSegment(
        @Nullable UUID id,
        @NotNull SegmentKind kind,
        @Nullable SegmentAbout about,
        @NotNull @Size(max = 4000) String text,
        @Nullable Instant at) {

    Segment toSegment() {
        return new Segment(id == null ? Creations.newId() : id, kind, about, text, at);
    }

    /// Without its words, because texts like this one end in logs.
    @Override
    public String toString() {
        return "NewSegment[" + id + "]";
    }
}
