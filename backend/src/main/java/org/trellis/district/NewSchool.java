package org.trellis.district;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school to be added to the district.
record NewSchool(
        @Nullable UUID id,
        @NotBlank @Size(max = 120) String name,
        @NotEmpty Set<@NotNull GradeBand> gradeBands) {}
