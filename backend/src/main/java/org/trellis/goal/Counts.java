package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.FieldError;
import org.trellis.problem.Invalid;

/// What was counted for a group on one day, by a measure of any unit.
///
/// @param meeting how many met the criterion; only where the measure counts those
/// @param amount the mean or the count, in the measure's own unit; only where it has one
@Embeddable
record Counts(
        @Column(name = "collected_on") LocalDate collectedOn,
        int eligible,
        int assessed,
        @Nullable Integer meeting,
        @Nullable BigDecimal amount) {

    Counts {
        amount = amount == null ? null : plain(amount);
    }

    static Counts of(Reading reading) {
        return new Counts(reading.collectedOn(), reading.eligible(), reading.assessed(), reading.meeting(), null);
    }

    /// The counts of a measure of those who meet its criterion; absent for any other.
    @Nullable
    Reading reading() {
        return meeting == null ? null : new Reading(collectedOn, eligible, assessed, meeting);
    }

    /// How many in a hundred of those assessed meet the criterion; absent where that was not counted.
    @Nullable
    Integer percent() {
        Reading reading = reading();
        return reading == null ? null : reading.percent();
    }

    /// What a chart shows: the share meeting the criterion in percent, or the amount.
    @Nullable
    BigDecimal value() {
        Integer percent = percent();
        return percent == null ? amount : BigDecimal.valueOf(percent);
    }

    /// @throws Invalid if more were assessed than eligible, or it lacks what a measure of this unit counts, or says
    ///         what such a measure does not count
    Counts mustFit(MeasureUnit unit) {
        List<FieldError> errors = new ArrayList<>();
        boolean counted = unit == MeasureUnit.PERCENT_MEETING;
        need(counted, meeting, "/meeting", errors);
        need(!counted, amount, "/amount", errors);
        if (assessed > eligible) {
            errors.add(FieldError.at("/assessed", "more-than-eligible", eligible));
        }
        if (meeting != null && meeting > assessed) {
            errors.add(FieldError.at("/meeting", "more-than-assessed", assessed));
        }
        if (unit == MeasureUnit.COUNT && amount != null && amount.scale() > 0) {
            errors.add(FieldError.at("/amount", "whole-number"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return this;
    }

    /// Whether a subgroup with the counts `part` can be among these students.
    boolean canHold(Counts part) {
        return part.eligible <= eligible
                && part.assessed <= assessed
                && (meeting == null
                        || part.meeting == null
                        || part.meeting <= meeting && part.assessed - part.meeting <= assessed - meeting);
    }

    /// Without the zeros that a database adds, and not as a power of ten.
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static void need(boolean wanted, @Nullable Object value, String at, List<FieldError> errors) {
        if (wanted && value == null) {
            errors.add(FieldError.at(at, "required"));
        } else if (!wanted && value != null) {
            errors.add(FieldError.at(at, "not-of-this-measure"));
        }
    }
}
