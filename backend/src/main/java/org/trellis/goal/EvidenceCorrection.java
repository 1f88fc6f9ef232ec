package org.trellis.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands in the place of evidence that was recorded wrongly. Its measure and its subgroup stay.
///
/// @param eligible the students it was for
/// @param assessed those of them who were looked at
/// @param meeting those of these who meet the measure's criterion
/// @param amount the mean or the count, where the measure has one
/// @param label what it was, such as `Exit ticket 3`
record EvidenceCorrection(
        @Nullable UUID id,
        @NotNull LocalDate collectedOn,
        @NotNull @Min(0) @Max(Reading.MOST) Integer eligible,
        @NotNull @Min(0) @Max(Reading.MOST) Integer assessed,
        @Nullable @Min(0) @Max(Reading.MOST) Integer meeting,
        @Nullable @Digits(integer = 10, fraction = 2) BigDecimal amount,
        @Nullable @Size(max = 120) String label,
        @Nullable @Size(max = 2000) String note) {

    Counts counts() {
        return new Counts(collectedOn, eligible, assessed, meeting, amount);
    }
}
