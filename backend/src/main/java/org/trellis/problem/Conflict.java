package org.trellis.problem;

/// What was asked does not fit the state the record is in. Each feature names its own.
public non-sealed class Conflict extends Refusal {

    public Conflict(ProblemType type, Object... values) {
        super(type, values);
    }
}
