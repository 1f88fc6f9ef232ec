package org.trellis.problem;

import java.util.List;

/// The request cannot be understood: not JSON, a field that does not exist, a parameter that is none.
public final class Unreadable extends Refusal {

    private final transient List<FieldError> errors;

    public Unreadable(ProblemType type, List<FieldError> errors, Object... values) {
        super(type, values);
        this.errors = List.copyOf(errors);
    }

    public Unreadable(ProblemType type, Object... values) {
        this(type, List.of(), values);
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
