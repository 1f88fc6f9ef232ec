package org.trellis.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/// Keeps a list in one column, as a JSON array.
///
/// @param <T> what is in it: a text, a number or a record
public abstract class JsonList<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final JavaType list;

    protected JsonList(Class<T> element) {
        list = JSON.getTypeFactory().constructCollectionType(List.class, element);
    }

    @Override
    public String convertToDatabaseColumn(List<T> elements) {
        try {
            return JSON.writeValueAsString(elements == null ? List.of() : elements);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String column) {
        try {
            return column == null ? List.of() : List.copyOf(JSON.<List<T>>readValue(column, list));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
