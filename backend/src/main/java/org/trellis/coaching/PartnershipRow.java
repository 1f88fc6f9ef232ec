package org.trellis.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A partnership as it is read, before it is told to somebody.
record PartnershipRow(
        UUID id,
        int version,
        UUID coachId,
        String coachName,
        boolean coachConfirmed,
        UUID partnerId,
        String partnerName,
        boolean partnerConfirmed,
        UUID proposedBy,
        String focus,
        PartnershipStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.coaching.PartnershipRow(p.id, p.version, c.id, c.displayName,"
            + " p.coachConfirmed, q.id, q.displayName, p.partnerConfirmed, p.proposedBy, p.focus, p.status,"
            + " p.startedOn, p.endedOn, p.createdAt, p.updatedAt)";

    static final String FROM = "Partnership p join Person c on c.id = p.coachId join Person q on q.id = p.partnerId";

    /// From whom `reader`, one of the two, learns that a word is needed; absent when both are known.
    @Nullable
    Confirmation confirmation(UUID reader) {
        if (coachConfirmed && partnerConfirmed) {
            return null;
        }
        if (!coachConfirmed && !partnerConfirmed) {
            return Confirmation.FROM_NOBODY;
        }
        return reader.equals(coachId) == coachConfirmed ? Confirmation.FROM_YOU : Confirmation.FROM_PARTNER;
    }
}
