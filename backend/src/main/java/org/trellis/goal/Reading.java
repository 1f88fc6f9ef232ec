package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.FieldError;
import org.trellis.problem.Invalid;

/// What a team saw on one day, as counts for its group.
///
/// @param eligible the students it was for
/// @param assessed those of them who were looked at
/// @param meeting those of these who meet the measure's criterion
@Embeddable
@Schema(name = "NewReading")
public record Reading(
        @Column(name = "collected_on") @NotNull LocalDate collectedOn,
        @NotNull @Min(0) @Max(Reading.MOST) Integer eligible,
        @NotNull @Min(0) @Max(Reading.MOST) Integer assessed,
        @NotNull @Min(0) @Max(Reading.MOST) Integer meeting) {

    static final int MOST = 100_000;

    /// How many in a hundred of those assessed meet the criterion, a half rounded up; absent when nobody was assessed.
    @Nullable
    Integer percent() {
        return assessed == 0 ? null : (int) Math.floorDiv(200L * meeting + assessed, 2L * assessed);
    }

    /// @param at where the body has these counts; empty when they are all of it
    /// @throws Invalid if more were assessed than eligible, or more meet the criterion than were assessed
    Reading mustAgree(String at) {
        List<FieldError> errors = new ArrayList<>();
        if (assessed > eligible) {
            errors.add(FieldError.at(at + "/assessed", "more-than-eligible", eligible));
        }
        if (meeting > assessed) {
            errors.add(FieldError.at(at + "/meeting", "more-than-assessed", assessed));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return this;
    }
}
