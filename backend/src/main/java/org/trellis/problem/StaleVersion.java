package org.trellis.problem;

/// A record was to be changed that has changed since it was read.
public final class StaleVersion extends Refusal {

    private final int current;

    /// @param current the version the record has now
    public StaleVersion(int current) {
        super(ProblemType.VERSION_STALE);
        this.current = current;
    }

    public int current() {
        return current;
    }
}
