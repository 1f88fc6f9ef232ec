package org.trellis.strategy;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trellis.district.GradeBand;
import org.trellis.district.Subject;

/// Which strategies a list is to show.
public class StrategyFilter {

    @RestQuery
    @Size(max = 80)
    @Parameter(
            description = "Strategies that hold each of these words, or parts of words, in their title, their summary"
                    + " or what students do; capitals and accents do not matter.")
    public @Nullable String q;

    @RestQuery
    public @Nullable Subject subject;

    @RestQuery
    public @Nullable GradeBand gradeBand;

    @RestQuery
    @Parameter(description = "Strategies written from a practice guide's recommendation of this WWC level.")
    public @Nullable WwcLevel evidence;

    @RestQuery
    @Parameter(description = "Strategies in this library only.")
    public @Nullable UUID libraryId;

    @RestQuery
    @Parameter(
            description = "Strategies of this status only. Without it, published ones and the drafts that the caller"
                    + " may see.")
    public @Nullable StrategyStatus status;
}
