package org.trellis.action;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which action items a list is to show.
public class ActionItemFilter {

    @RestQuery
    @Parameter(description = "`true` for those that are neither done nor dropped.")
    public @Nullable Boolean open;

    @RestQuery
    public @Nullable ActionItemStatus status;

    @RestQuery
    @Parameter(description = "Those for this goal only.")
    public @Nullable UUID goalId;

    @RestQuery
    @Parameter(description = "Those agreed at this meeting, or carried over to it, only.")
    public @Nullable UUID meetingId;
}
