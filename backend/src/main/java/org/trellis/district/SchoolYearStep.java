package org.trellis.district;

import jakarta.validation.constraints.NotNull;

/// The status a school year is to have.
record SchoolYearStep(@NotNull SchoolYearStatus status) {}
