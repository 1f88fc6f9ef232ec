package org.trellis.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a team wants to watch for a goal beside the goal's own measure.
///
/// @param criterion what a student shows who meets it, or what the number says
/// @param direction which way it goes when students do better
record NewMeasure(
        @Nullable UUID id,
        @NotBlank @Size(max = 120) String name,
        @NotNull MeasureKind kind,
        @NotBlank @Size(max = 500) String criterion,
        @NotNull MeasureRole role,
        @NotNull MeasureUnit unit,
        @NotNull Direction direction) {

    MeasureChange content() {
        return new MeasureChange(name, kind, criterion, role, unit, direction);
    }
}
