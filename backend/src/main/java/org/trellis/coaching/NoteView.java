package org.trellis.coaching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// A note as its audience sees it.
///
/// @param title absent where it has none or was taken back
/// @param audience who can read its words
/// @param segments what it says, in its author's order; none once it was taken back
/// @param edited whether its words have changed since it was shared
/// @param sharedAt when the partner could first read it
/// @param mayChange whether the caller may write on it now
@Schema(name = "Note")
record NoteView(
        UUID id,
        int version,
        UUID partnershipId,
        PersonRef author,
        NoteKind kind,
        @Nullable String title,
        NoteAudience audience,
        List<Segment> segments,
        boolean edited,
        NoteStatus status,
        List<NoteStatus> allowedStatuses,
        @Nullable Instant sharedAt,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static NoteView of(NoteRow row, Words words, UUID reader, Instant now) {
        boolean mine = reader.equals(row.authorId());
        boolean canWrite = mine && row.partnershipStatus() == PartnershipStatus.ACTIVE;
        boolean canStep = row.status() == NoteStatus.DRAFT ? canWrite : mine;
        return new NoteView(
                row.id(),
                row.version(),
                row.partnershipId(),
                new PersonRef(row.authorId(), row.authorName()),
                row.kind(),
                words.title(),
                row.status() == NoteStatus.DRAFT ? NoteAudience.AUTHOR : NoteAudience.PARTNERS,
                words.segments(),
                row.isEdited(),
                row.status(),
                canStep ? Note.next(row.status(), row.sharedAt(), now) : List.of(),
                row.sharedAt(),
                canWrite && row.status() != NoteStatus.RETRACTED,
                row.createdAt(),
                row.updatedAt());
    }

    /// Without its words, because texts like this one end in logs.
    @Override
    public String toString() {
        return "NoteView[" + id + "]";
    }
}
