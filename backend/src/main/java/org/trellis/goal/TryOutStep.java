package org.trellis.goal;

import jakarta.validation.constraints.NotNull;

/// The status a try-out is to have.
record TryOutStep(@NotNull TryOutStatus status) {}
