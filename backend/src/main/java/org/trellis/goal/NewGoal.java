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

/// A goal somebody begins to write. What is optional here is needed before it can start.
///
/// @param statement what students need to be able to do
/// @param why why they need it
/// @param baseline what students do now, by the measure
/// @param targetPercent how many in a hundred are to meet the criterion
/// @param overrideReason why the team keeps its wording although the framing check advises another
public record NewGoal(
        @Nullable UUID id,
        @NotNull UUID teamId,
        @NotBlank @Size(max = 500) String statement,
        @Nullable @Size(max = 2000) String why,
        @NotNull @Valid StudentGroup group,
        @NotNull Subject subject,
        @NotNull GoalGradeBand gradeBand,
        @Nullable @Valid Measure measure,
        @Nullable @Valid Reading baseline,
        @Nullable @Min(0) @Max(100) Integer targetPercent,
        @Nullable LocalDate targetDate,
        @Nullable @Size(max = 2000) String overrideReason) {

    GoalChange content() {
        return new GoalChange(
                teamId,
                statement,
                why,
                group,
                subject,
                gradeBand,
                measure,
                baseline,
                targetPercent,
                targetDate,
                overrideReason);
    }
}
