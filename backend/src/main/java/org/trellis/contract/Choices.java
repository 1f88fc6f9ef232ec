package org.trellis.contract;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;

/// Reads parameters that are one of several constants, yes or no, or a number, and says what there is when they are
/// none. Without it a word for a number would be a path that does not exist.
@Provider
public class Choices implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type.isEnum()) {
            return new ChoiceConverter<>(List.of(type.getEnumConstants()));
        }
        if (type == int.class) {
            return (ParamConverter<T>) new WholeNumber();
        }
        return type == Boolean.class ? (ParamConverter<T>) new ChoiceConverter<>(List.of(true, false)) : null;
    }

    private static final class WholeNumber implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException notANumber) {
                throw new Unreadable(ProblemType.INVALID_PARAMETER, text, "0, 1, 2, …");
            }
        }

        @Override
        public String toString(Integer number) {
            return number.toString();
        }
    }

    private record ChoiceConverter<T>(List<T> all) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return all.stream()
                    .filter(choice -> String.valueOf(choice).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(ProblemType.INVALID_PARAMETER, text, choices()));
        }

        @Override
        public String toString(T choice) {
            return String.valueOf(choice);
        }

        private String choices() {
            return all.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }
}
