package org.trellis.norm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// One thing that the people of a team promise each other.
public record Norm(
        @NotNull NormCategory category,
        @NotBlank @Size(max = 300) String text) {}
