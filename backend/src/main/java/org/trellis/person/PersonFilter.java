package org.trellis.person;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trellis.policy.Role;

/// Which people a list is to show.
public class PersonFilter {

    @RestQuery
    @Size(max = 80)
    @Parameter(description = "People whose given, family or display name holds these letters.")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "People who hold a role at this school today.")
    public @Nullable UUID schoolId;

    @RestQuery
    @Parameter(description = "People who hold this role today; with `schoolId`, at that school.")
    public @Nullable Role role;

    @RestQuery
    public @Nullable PersonStatus status;
}
