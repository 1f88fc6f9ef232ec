package org.trellis.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What can be changed about a library.
record LibraryChange(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 1000) String description) {}
