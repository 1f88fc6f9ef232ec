package org.trellis.framing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A statement that somebody wants read.
///
/// @param locale the language it is written in; English when absent
record FramingCheck(
        @NotBlank @Size(min = 1, max = 2000) String text,
        @Nullable @Pattern(regexp = "en|es") String locale) {}
