package org.trellis.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// A try-out as the API shows it to the goal's team.
///
/// @param endsOn its last day, once it is over
/// @param plan how the team goes about it
/// @param allowedStatuses the statuses it can go to now
@Schema(name = "TryOut")
record TryOutView(
        UUID id,
        int version,
        UUID goalId,
        UUID strategyId,
        String strategyTitle,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String plan,
        TryOutStatus status,
        List<TryOutStatus> allowedStatuses,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// @param mayChange whether the caller may give it another status
    static TryOutView of(TryOutRow row, boolean mayChange) {
        return new TryOutView(
                row.id(),
                row.version(),
                row.goalId(),
                row.strategyId(),
                row.strategyTitle(),
                row.startsOn(),
                row.endsOn(),
                row.plan(),
                row.status(),
                mayChange ? row.status().next() : List.of(),
                row.createdAt(),
                row.updatedAt());
    }
}
