package org.trellis.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A step of a protocol.
///
/// @param minutes how long it is meant to take
/// @param prompt what to do or to answer in it
/// @param stems how a sentence may begin, for those who look for words
@Schema(name = "ProtocolStep")
public record ProtocolStep(
        @NotBlank @Size(max = 120) String title,
        @Min(1) @Max(120) int minutes,
        @NotNull Speaker speaker,
        @NotBlank @Size(max = 600) String prompt,
        @Nullable @Size(max = 6) List<@NotBlank @Size(max = 160) String> stems) {

    public static final int MOST = 20;

    static int minutesOf(List<ProtocolStep> steps) {
        return steps.stream().mapToInt(ProtocolStep::minutes).sum();
    }
}
