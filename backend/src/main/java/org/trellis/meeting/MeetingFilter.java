package org.trellis.meeting;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which meetings a list is to show.
public class MeetingFilter {

    @RestQuery
    @Parameter(description = "`true` for the meetings still to be held or closed, the next one first.")
    public @Nullable Boolean open;

    @RestQuery
    public @Nullable MeetingStatus status;
}
