package org.trellis.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be changed about a protocol.
///
/// @param purpose what a team gains by it
/// @param preparation what has to be there when it begins
/// @param language the language it is written in: `en` or `es`
/// @param steps in their order; a patch replaces them all
record ProtocolChange(
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 400) String purpose,
        @Nullable @Size(max = 600) String whenToUse,
        @Nullable @Size(max = 600) String preparation,
        @NotNull @Pattern(regexp = "en|es") String language,
        @NotNull @Size(min = 1, max = ProtocolStep.MOST) List<@NotNull @Valid ProtocolStep> steps) {}
