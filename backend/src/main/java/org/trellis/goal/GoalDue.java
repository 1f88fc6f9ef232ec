package org.trellis.goal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A goal that waits for its team.
///
/// @param dueOn since when; absent where nothing is late
public record GoalDue(
        UUID goalId,
        UUID teamId,
        String teamName,
        String statement,
        @Nullable LocalDate dueOn) {}
