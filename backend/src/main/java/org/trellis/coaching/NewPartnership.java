package org.trellis.coaching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A partnership somebody proposes. The caller is one of the two.
///
/// @param coachId who coaches
/// @param partnerId whom they support
/// @param focus what they want to work on, in their own words; leaders of their schools can read it once it has begun
public record NewPartnership(
        @Nullable UUID id,
        @NotNull UUID coachId,
        @NotNull UUID partnerId,
        @NotBlank @Size(max = 500) String focus) {}
