package org.trellis.contract;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;

/// Reads parameters that are one of several constants, and says which there are when they are none.
@Provider
public class Choices implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() ? new ChoiceConverter<>(type) : null;
    }

    private record ChoiceConverter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(choice -> String.valueOf(choice).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(ProblemType.INVALID_PARAMETER, text, choices()));
        }

        @Override
        public String toString(T choice) {
            return String.valueOf(choice);
        }

        private String choices() {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
    }
}
