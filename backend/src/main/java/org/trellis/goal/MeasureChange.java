package org.trellis.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What can be changed about a measure beside a goal's own. Its unit stays once there is evidence by it.
record MeasureChange(
        @NotBlank @Size(max = 120) String name,
        @NotNull MeasureKind kind,
        @NotBlank @Size(max = 500) String criterion,
        @NotNull MeasureRole role,
        @NotNull MeasureUnit unit,
        @NotNull Direction direction) {}
