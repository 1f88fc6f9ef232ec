package org.trellis.problem;

import java.util.List;

/// The body can be read, but what it says cannot be.
public final class Invalid extends Refusal {

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(ProblemType.INVALID);
        this.errors = List.copyOf(errors);
    }

    /// One thing wrong in one place; see [FieldError].
    public static Invalid at(String pointer, String sentence, Object... values) {
        return new Invalid(List.of(FieldError.at(pointer, sentence, values)));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
