package org.trellis.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which page of a list is asked for: the parameters that every list takes.
public class PageRequest {

    /// How many at most, 1 to 200.
    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at most, 1 to 200.")
    public int limit = 50;

    /// Where to go on: the `nextCursor` of the page before.
    @RestQuery
    @Parameter(description = "The nextCursor of the page before; absent for the first page.")
    public @Nullable String cursor;

    /// `total` to have all items counted.
    @RestQuery
    @Pattern(regexp = "total")
    @Parameter(description = "`total` to have all items counted.")
    public @Nullable String include;

    boolean countsAll() {
        return include != null;
    }
}
