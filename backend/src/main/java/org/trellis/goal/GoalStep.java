package org.trellis.goal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The status a goal is to have.
///
/// @param reason what the team concludes it from; needed for a result
record GoalStep(
        @NotNull GoalStatus status,
        @Nullable @Size(max = 2000) String reason) {}
