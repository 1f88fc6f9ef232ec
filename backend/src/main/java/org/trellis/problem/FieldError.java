package org.trellis.problem;

import java.util.List;

/// One thing wrong with one place in a body.
///
/// @param pointer a JSON pointer into the body, such as `/group/size`
/// @param sentence the key of its sentence in `sentences.properties`, without the leading `field.`
/// @param values what the sentence's `{0}`, `{1}` … stand for
public record FieldError(String pointer, String sentence, List<Object> values) {

    public static FieldError at(String pointer, String sentence, Object... values) {
        return new FieldError(pointer, sentence, List.of(values));
    }
}
