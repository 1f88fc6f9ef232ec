package org.trellis.goal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which of a goal's evidence a list is to have.
class EvidenceFilter {

    @RestQuery
    @Parameter(description = "Only evidence by this one of the goal's other measures.")
    @Nullable
    UUID measureId;

    @RestQuery
    @Parameter(description = "Only evidence of this subgroup.")
    @Nullable
    UUID subgroupId;
}
