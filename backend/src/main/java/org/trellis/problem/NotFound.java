package org.trellis.problem;

import java.util.UUID;

/// There is no such record, or none that the caller may know of: the two are not told apart.
public final class NotFound extends Refusal {

    /// @param noun what was looked for, as in the API's paths, in the singular
    public NotFound(String noun, UUID id) {
        super(ProblemType.NOT_FOUND, noun, id);
    }

    public NotFound(String noun) {
        super(ProblemType.NOT_FOUND, noun, "");
    }
}
