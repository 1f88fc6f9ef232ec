package org.trellis.norm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What can be changed about a draft of norms.
///
/// @param norms all of them, in their order
record NormSetChange(@NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Norm> norms) {}
