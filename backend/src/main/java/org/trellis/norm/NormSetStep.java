package org.trellis.norm;

import jakarta.validation.constraints.NotNull;

/// The status a set of norms is to have.
record NormSetStep(@NotNull NormSetStatus status) {}
