package org.trellis.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A team somebody wants to start. Whoever starts it is its first facilitator.
///
/// @param purpose what it is for, in its own words
/// @param schoolIds the schools it belongs to; none for a team of the district as a whole
record NewTeam(
        @Nullable UUID id,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 1000) String purpose,
        @NotNull TeamKind kind,
        @NotNull @Size(max = 50) Set<@NotNull UUID> schoolIds) {}
