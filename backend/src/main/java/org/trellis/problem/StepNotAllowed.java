package org.trellis.problem;

import java.util.Collection;
import java.util.stream.Collectors;

/// A status was asked for that the record cannot go to from where it is.
public class StepNotAllowed extends Conflict {

    public StepNotAllowed(Object from, Object to, Collection<?> allowed) {
        super(
                ProblemType.STEP_NOT_ALLOWED,
                from,
                to,
                allowed.isEmpty()
                        ? "—"
                        : allowed.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
    }
}
