package org.trellis.coaching;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing a note says.
///
/// @param at when it was heard, noticed or counted
@Schema(name = "Segment")
record Segment(
        UUID id,
        SegmentKind kind,
        @Nullable SegmentAbout about,
        String text,
        @Nullable Instant at) {

    NewSegment asSent() {
        return new NewSegment(id, kind, about, text, at);
    }

    /// Without its words, because texts like this one end in logs.
    @Override
    public String toString() {
        return "Segment[" + id + "]";
    }
}
