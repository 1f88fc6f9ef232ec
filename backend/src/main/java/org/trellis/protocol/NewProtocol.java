package org.trellis.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A protocol of a team's own. It begins as a draft.
///
/// @param copiedFrom the protocol it was made from, whose lineage it has from then on
/// @param purpose what a team gains by it
/// @param preparation what has to be there when it begins
/// @param language the language it is written in: `en` or `es`
record NewProtocol(
        @Nullable UUID id,
        @Nullable UUID copiedFrom,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 400) String purpose,
        @Nullable @Size(max = 600) String whenToUse,
        @Nullable @Size(max = 600) String preparation,
        @NotNull @Pattern(regexp = "en|es") String language,
        @NotNull @Size(min = 1, max = ProtocolStep.MOST) List<@NotNull @Valid ProtocolStep> steps) {

    ProtocolChange content() {
        return new ProtocolChange(title, purpose, whenToUse, preparation, language, steps);
    }
}
