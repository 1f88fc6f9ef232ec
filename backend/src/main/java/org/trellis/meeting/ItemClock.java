package org.trellis.meeting;

import jakarta.validation.constraints.NotNull;

/// Whether an agenda item's clock is to run.
record ItemClock(@NotNull Boolean running) {}
