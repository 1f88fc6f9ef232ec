package org.trellis.goal;

import jakarta.validation.constraints.NotNull;

/// The status evidence is to have.
record EvidenceStep(@NotNull EvidenceStatus status) {}
