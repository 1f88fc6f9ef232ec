package org.trellis.norm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft of a team's norms.
///
/// @param norms in the order in which they are to be read
record NewNormSet(
        @Nullable UUID id, @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Norm> norms) {

    NormSetChange content() {
        return new NormSetChange(norms);
    }
}
