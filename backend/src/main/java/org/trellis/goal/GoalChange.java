package org.trellis.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.Subject;

/// What can be changed about a goal: everything of a draft; of an active goal all but its team, subject, grade band,
/// kind of measure and baseline.
///
/// @param overrideReason why the team keeps its wording although the framing check advises another
record GoalChange(
        @NotNull UUID teamId,
        @NotBlank @Size(max = 500) String statement,
        @Nullable @Size(max = 2000) String why,
        @NotNull @Valid StudentGroup group,
        @NotNull Subject subject,
        @NotNull GoalGradeBand gradeBand,
        @Nullable @Valid Measure measure,
        @Nullable @Valid Reading baseline,
        @Nullable @Min(1) @Max(100) Integer targetPercent,
        @Nullable LocalDate targetDate,
        @Nullable @Size(max = 2000) String overrideReason) {}
