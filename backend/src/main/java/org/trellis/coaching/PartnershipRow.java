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
        UUID partnerId,
        String partnerName,
        UUID proposedBy,
        String focus,
        PartnershipStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.coaching.PartnershipRow(p.id, p.version, c.id, c.displayName,"
            + " q.id, q.displayName, p.proposedBy, p.focus, p.status, p.startedOn, p.endedOn, p.createdAt, p.updatedAt)";

    static final String FROM = "Partnership p join Person c on c.id = p.coachId join Person q on q.id = p.partnerId";
}
