package org.trellis.action;

import jakarta.validation.constraints.NotNull;

/// The status an action item is to have.
record ActionItemStep(@NotNull ActionItemStatus status) {}
