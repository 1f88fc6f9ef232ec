package org.trellis.goal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A strategy a team wants to try for a goal.
///
/// @param startsOn when students first meet it; a day to come for one that is planned
/// @param plan how the team will go about it
public record NewTryOut(
        @Nullable UUID id,
        @NotNull UUID strategyId,
        @NotNull LocalDate startsOn,
        @Nullable @Size(max = 2000) String plan) {}
