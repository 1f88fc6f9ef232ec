package org.trellis.contract;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;

/// Reads ids in paths, parameters, headers and bodies: only a UUID in its usual form is one.
@Provider
public class Ids implements ParamConverterProvider {

    /// Java's own reading takes `1-1-1-1-1` too.
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new IdConverter() : null;
    }

    /// The id that a text is; empty when it is none.
    static Optional<UUID> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static final class IdConverter implements ParamConverter<UUID> {

        @Override
        public UUID fromString(String text) {
            return find(text).orElseThrow(() -> new Unreadable(ProblemType.INVALID_PARAMETER, text, "UUID"));
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
