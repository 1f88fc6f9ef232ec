package org.trellis.district;

import jakarta.validation.constraints.NotNull;

/// The status a subgroup is to have.
record SubgroupStep(@NotNull SubgroupStatus status) {}
