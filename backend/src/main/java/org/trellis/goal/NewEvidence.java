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

/// What a team saw on one day, as counts for its group.
///
/// @param measureId one of the goal's other measures; absent for the goal's own
/// @param subgroupId a subgroup the district allows; absent for the whole group, which comes first
/// @param eligible the students it was for
/// @param assessed those of them who were looked at
/// @param meeting those of these who meet the measure's criterion; needed where the measure counts those
/// @param amount the mean or the count; needed where the measure has one
/// @param label what it was, such as `Exit ticket 3`
public record NewEvidence(
        @Nullable UUID id,
        @Nullable UUID measureId,
        @Nullable UUID subgroupId,
        @NotNull LocalDate collectedOn,
        @NotNull @Min(0) @Max(Reading.MOST) Integer eligible,
        @NotNull @Min(0) @Max(Reading.MOST) Integer assessed,
        @Nullable @Min(0) @Max(Reading.MOST) Integer meeting,
        @Nullable @Digits(integer = 10, fraction = 2) BigDecimal amount,
        @Nullable @Size(max = 120) String label,
        @Nullable @Size(max = 2000) String note) {

    /// Counts of the whole group by the goal's own measure.
    public static NewEvidence of(Reading reading, @Nullable String label, @Nullable String note) {
        return new NewEvidence(
                null,
                null,
                null,
                reading.collectedOn(),
                reading.eligible(),
                reading.assessed(),
                reading.meeting(),
                null,
                label,
                note);
    }

    Counts counts() {
        return new Counts(collectedOn, eligible, assessed, meeting, amount);
    }
}
