package org.trellis.problem;

import java.util.List;

/// A request that a rule turns down, for a reason the person who made it can do something about.
///
/// Its sentence is looked up by its type's code when it is answered, in the reader's language.
public abstract sealed class Refusal extends RuntimeException
        permits Conflict,
                Invalid,
                MissingVersion,
                NotAllowed,
                NotFound,
                NotSignedIn,
                StaleVersion,
                TooManyRequests,
                Unreadable {

    private final ProblemType type;
    private final transient List<Object> values;

    /// @param values what `{0}`, `{1}` … stand for in the sentence
    protected Refusal(ProblemType type, Object... values) {
        super(type.code() + " " + List.of(values), null, false, false);
        this.type = type;
        this.values = List.of(values);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> values() {
        return values;
    }

    /// What is wrong where, when it is about a body.
    public List<FieldError> errors() {
        return List.of();
    }
}
