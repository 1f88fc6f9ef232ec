package org.trellis.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/// What can be changed about a team.
record TeamChange(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 1000) String purpose,
        @NotNull TeamKind kind,
        @NotNull @Size(max = 50) Set<@NotNull UUID> schoolIds) {}
