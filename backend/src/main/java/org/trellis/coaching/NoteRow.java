package org.trellis.coaching;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note as it is read, its words still locked.
record NoteRow(
        UUID id,
        int version,
        UUID partnershipId,
        UUID coachId,
        boolean coachConfirmed,
        UUID partnerId,
        boolean partnerConfirmed,
        PartnershipStatus partnershipStatus,
        UUID authorId,
        String authorName,
        NoteKind kind,
        NoteStatus status,
        @Nullable Instant sharedAt,
        int revision,
        @Nullable Integer sharedRevision,
        byte @Nullable [] body,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.coaching.NoteRow(n.id, n.version, p.id, p.coachId,"
            + " p.coachConfirmed, p.partnerId, p.partnerConfirmed, p.status, a.id, a.displayName, n.kind, n.status,"
            + " n.sharedAt, n.revision, n.sharedRevision, n.body, n.createdAt, n.updatedAt)";

    static final String FROM = "Note n join Partnership p on p.id = n.partnershipId join Person a on a.id = n.authorId";

    /// Absent once it was taken back.
    @Nullable
    Locked locked() {
        return body == null ? null : new Locked(id, partnershipId, revision, body, readers());
    }

    boolean isEdited() {
        return sharedRevision != null && revision > sharedRevision;
    }

    private Set<UUID> readers() {
        Set<UUID> readers = new HashSet<>();
        if (coachConfirmed) {
            readers.add(coachId);
        }
        if (partnerConfirmed) {
            readers.add(partnerId);
        }
        if (status == NoteStatus.DRAFT) {
            readers.retainAll(Set.of(authorId));
        }
        return readers;
    }
}
