package org.trellis.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A few words for the minutes.
record NewMinutesEntry(
        @Nullable UUID id, @NotBlank @Size(max = 4000) String text) {}
