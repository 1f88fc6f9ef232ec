package org.trellis.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.Subject;
import org.trellis.goal.GoalNotReady.Part;
import org.trellis.problem.FieldError;
import org.trellis.problem.Invalid;

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
        @Nullable @Min(0) @Max(100) Integer targetPercent,
        @Nullable LocalDate targetDate,
        @Nullable @Size(max = 2000) String overrideReason) {

    /// What an active goal has and this lacks.
    ///
    /// @param framing what the check says about the statement
    List<Part> missing(StatementFraming framing) {
        List<Part> missing = new ArrayList<>();
        Integer from = baseline == null ? null : baseline.percent();
        if (measure == null) {
            missing.add(Part.MEASURE);
        }
        if (from == null) {
            missing.add(Part.BASELINE);
        }
        if (targetPercent == null) {
            missing.add(Part.TARGET);
        } else if (from != null && !isBetter(targetPercent, from)) {
            missing.add(goesDown() ? Part.TARGET_BELOW_BASELINE : Part.TARGET_ABOVE_BASELINE);
        }
        if (targetDate == null) {
            missing.add(Part.TARGET_DATE);
        }
        if (!framing.isStudentFacing() && (overrideReason == null || overrideReason.isBlank())) {
            missing.add(Part.WORDING);
        }
        return missing;
    }

    private boolean goesDown() {
        return measure != null && measure.direction() == Direction.DOWN;
    }

    private boolean isBetter(int percent, int than) {
        return goesDown() ? percent < than : percent > than;
    }

    /// @param before what the active goal says now
    /// @throws Invalid if something is to change that stays once a goal has started
    void mustKeepWhatStays(GoalChange before) {
        List<FieldError> errors = new ArrayList<>();
        mustStay(before.teamId, teamId, "/teamId", errors);
        mustStay(before.subject, subject, "/subject", errors);
        mustStay(before.gradeBand, gradeBand, "/gradeBand", errors);
        mustStay(before.baseline, baseline, "/baseline", errors);
        if (before.measure != null && measure != null) {
            mustStay(before.measure.kind(), measure.kind(), "/measure/kind", errors);
            mustStay(before.measure.direction(), measure.direction(), "/measure/direction", errors);
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void mustStay(
            @Nullable Object before, @Nullable Object wanted, String pointer, List<FieldError> errors) {
        if (!Objects.equals(before, wanted)) {
            errors.add(FieldError.at(pointer, "stays"));
        }
    }
}
