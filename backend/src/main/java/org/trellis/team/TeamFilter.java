package org.trellis.team;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which teams a list is to show.
public class TeamFilter {

    @RestQuery
    @Parameter(description = "`true` for the caller's own teams only.")
    public @Nullable Boolean mine;

    @RestQuery
    @Parameter(description = "Teams of this school only.")
    public @Nullable UUID schoolId;

    @RestQuery
    public @Nullable TeamStatus status;

    @RestQuery
    public @Nullable TeamKind kind;

    @RestQuery
    @Size(max = 80)
    @Parameter(description = "Teams whose name holds these letters.")
    public @Nullable String q;
}
