package org.trellis.contract;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;

/// Reads ids in paths and parameters: only a UUID in its usual form is one.
@Provider
public class Ids implements ParamConverterProvider {

    private static final int UUID_LENGTH = 36;

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new IdConverter() : null;
    }

    private static final class IdConverter implements ParamConverter<UUID> {

        @Override
        public UUID fromString(String text) {
            try {
                if (text.length() == UUID_LENGTH) {
                    return UUID.fromString(text);
                }
            } catch (IllegalArgumentException notAUuid) {
                // Said below, as for any other text.
            }
            throw new Unreadable(ProblemType.INVALID_PARAMETER, text, "UUID");
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
