package org.trellis.protocol;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which protocols a list is to show.
public class ProtocolFilter {

    @RestQuery
    @Size(max = 80)
    @Parameter(
            description = "Protocols that hold each of these words, or parts of words, in their title or purpose;"
                    + " capitals and accents do not matter.")
    public @Nullable String q;

    @RestQuery
    @Pattern(regexp = "en|es")
    @Parameter(description = "Protocols written in this language: `en` or `es`.")
    public @Nullable String language;

    @RestQuery
    @Parameter(description = "Only the own protocols of this team.")
    public @Nullable UUID teamId;

    @RestQuery
    @Parameter(description = "Protocols of this status only. Without it, all but the retired.")
    public @Nullable ProtocolStatus status;
}
