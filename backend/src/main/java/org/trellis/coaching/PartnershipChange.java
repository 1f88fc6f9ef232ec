package org.trellis.coaching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What the two can change about their partnership.
record PartnershipChange(@NotBlank @Size(max = 500) String focus) {}
