package org.trellis.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A set of norms as a list reads it.
record NormSetRow(
        UUID id,
        int version,
        UUID teamId,
        List<Norm> norms,
        NormSetStatus status,
        @Nullable LocalDate adoptedOn,
        boolean byConsensus,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.norm.NormSetRow(n.id, n.version, n.teamId, n.norms, n.status,"
            + " n.adoptedOn, n.byConsensus, n.createdAt, n.updatedAt)";
}
