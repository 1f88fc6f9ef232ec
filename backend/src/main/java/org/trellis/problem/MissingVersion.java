package org.trellis.problem;

/// A record was to be changed without saying, in `If-Match`, which version of it was read.
public final class MissingVersion extends Refusal {

    public MissingVersion() {
        super(ProblemType.VERSION_MISSING);
    }
}
