package org.trellis.problem;

/// The caller can see the record but may not do this to it.
public final class NotAllowed extends Refusal {

    /// @param permission the row of the visibility table that is missing
    public NotAllowed(String permission) {
        super(ProblemType.NOT_ALLOWED, permission);
    }
}
