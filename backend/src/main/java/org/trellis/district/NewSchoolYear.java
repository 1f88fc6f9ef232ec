package org.trellis.district;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school year to be added.
///
/// @param startsOn its first day
/// @param endsOn its last day
record NewSchoolYear(
        @Nullable UUID id,
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {}
