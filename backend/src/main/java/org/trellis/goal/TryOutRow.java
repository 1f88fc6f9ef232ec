package org.trellis.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A try-out as a list reads it.
record TryOutRow(
        UUID id,
        int version,
        UUID goalId,
        UUID strategyId,
        String strategyTitle,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String plan,
        TryOutStatus status,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.goal.TryOutRow(t.id, t.version, t.goalId, s.id, s.title, t.startsOn,"
            + " t.endsOn, t.plan, t.status, t.createdAt, t.updatedAt)";

    static final String FROM = "TryOut t join Strategy s on s.id = t.strategyId";
}
