package org.trellis.norm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// What somebody found, in two taps.
///
/// @param kept how well the team kept its norms today, from 1, hardly, to 4, fully
/// @param workOn the place in the set, from 1 on, of the norm the team should work on next
record NormCheckReply(
        @NotNull @Min(1) @Max(4) Integer kept,
        @Nullable @Min(1) @Max(12) Integer workOn) {}
