package org.trellis.decision;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which decisions a list is to show.
public class DecisionFilter {

    @RestQuery
    @Size(max = 80)
    @Parameter(description = "Decisions whose text or reason holds all these words.")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "Decisions about this goal only.")
    public @Nullable UUID goalId;

    @RestQuery
    @Parameter(description = "Decisions made at this agenda item only.")
    public @Nullable UUID agendaItemId;

    @RestQuery
    @Parameter(description = "`true` for those that still hold only.")
    public @Nullable Boolean standing;
}
