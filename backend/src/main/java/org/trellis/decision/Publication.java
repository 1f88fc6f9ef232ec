package org.trellis.decision;

import jakarta.validation.constraints.NotNull;

/// Whether those who lead the team's schools see a decision.
record Publication(@NotNull Boolean published) {}
