package org.trellis.strategy;

import jakarta.validation.constraints.NotNull;

/// The status a strategy is to have.
record StrategyStep(@NotNull StrategyStatus status) {}
