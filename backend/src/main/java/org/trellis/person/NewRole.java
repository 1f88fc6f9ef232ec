package org.trellis.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.policy.Role;

/// A role to be given to somebody.
///
/// @param schoolId where it is to count; absent for the whole district
/// @param from the first day
/// @param to the last day; absent when it has no end
record NewRole(
        @Nullable UUID id,
        @NotNull Role role,
        @Nullable UUID schoolId,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
