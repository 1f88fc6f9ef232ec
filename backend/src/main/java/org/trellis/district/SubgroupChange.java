package org.trellis.district;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What can be changed about a subgroup.
record SubgroupChange(@NotBlank @Size(max = 120) String name) {}
