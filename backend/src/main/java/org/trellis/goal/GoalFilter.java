package org.trellis.goal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trellis.district.Subject;

/// Which goals a list is to show.
public class GoalFilter {

    @RestQuery
    @Parameter(description = "Goals of this team only.")
    public @Nullable UUID teamId;

    @RestQuery
    @Parameter(description = "`true` for the goals of the caller's own teams only.")
    public @Nullable Boolean mine;

    @RestQuery
    public @Nullable GoalStatus status;

    @RestQuery
    public @Nullable Subject subject;

    @RestQuery
    public @Nullable GoalGradeBand gradeBand;
}
