package org.trellis.framing;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// No statement that is checked here is kept, logged or counted.
@Path("/api/v1")
@Tag(name = "Framing")
@Authenticated
class FramingResource {

    @POST
    @Path("/framing-checks")
    @Operation(
            operationId = "checkFraming",
            summary = "Check a statement",
            description =
                    "Says whether a goal's statement is about what students do or about what adults do, points at "
                            + "the words, says why and asks a better question. It only advises, and keeps nothing. `from` and "
                            + "`to` count UTF-16 units of the text as sent; `to` is exclusive.")
    public Framed check(@Valid FramingCheck wanted) {
        return Framing.check(wanted.text(), Language.of(wanted.locale()));
    }

    @GET
    @Path("/framing-rules")
    @Operation(
            operationId = "listFramingRules",
            summary = "Read the framing rules",
            description =
                    "All that a check goes by: each rule, what it does to the verdict, its words and its question.")
    public FramingRulesView rules(
            @RestQuery
                    @Pattern(regexp = "en|es")
                    @Parameter(description = "The language of the rules, `en` or `es`; English when absent.")
                    @Nullable
                    String locale) {
        return FramingRulesView.of(Language.of(locale));
    }
}
