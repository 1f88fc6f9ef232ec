package org.trellis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong with a body that could not be read, said without Jackson's words and Java's names.
final class UnreadableJson {

    private UnreadableJson() {}

    static Refusal refusal(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                new Unreadable(
                        ProblemType.UNKNOWN_FIELD,
                        List.of(FieldError.at(pointer(unknown), "unknown")),
                        unknown.getPropertyName());
            case UnfitText unfit -> Invalid.at(pointer(unfit), "unfit-text");
            case InvalidFormatException other
            when other.getTargetType() != null && other.getTargetType().isEnum() ->
                Invalid.at(pointer(other), "one-of", names(other.getTargetType()));
            case JsonMappingException mismatch
            when !mismatch.getPath().isEmpty() ->
                new Unreadable(ProblemType.MALFORMED, List.of(FieldError.at(pointer(mismatch), "wrong-type")));
            default -> new Unreadable(ProblemType.MALFORMED);
        };
    }

    private static String names(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException where) {
        return where.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
