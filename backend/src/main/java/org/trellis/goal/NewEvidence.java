package org.trellis.goal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a team saw on one day, as counts for its group.
///
/// @param eligible the students it was for
/// @param assessed those of them who were looked at
/// @param meeting those of these who meet the measure's criterion
/// @param label what it was, such as `Exit ticket 3`
public record NewEvidence(
        @Nullable UUID id,
        @NotNull LocalDate collectedOn,
        @NotNull @Min(0) @Max(Reading.MOST) Integer eligible,
        @NotNull @Min(0) @Max(Reading.MOST) Integer assessed,
        @NotNull @Min(0) @Max(Reading.MOST) Integer meeting,
        @Nullable @Size(max = 120) String label,
        @Nullable @Size(max = 2000) String note) {

    Reading reading() {
        return new Reading(collectedOn, eligible, assessed, meeting);
    }
}
