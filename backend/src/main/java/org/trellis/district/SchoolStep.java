package org.trellis.district;

import jakarta.validation.constraints.NotNull;

/// The status a school is to have.
record SchoolStep(@NotNull SchoolStatus status) {}
