package org.trellis.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/// Keeps a short list, which is always read and written whole, in one column, as a JSON array.
///
/// @param <E> what is listed: texts, numbers or records
public abstract class JsonList<E> implements AttributeConverter<List<E>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TypeReference<List<E>> type;

    protected JsonList(TypeReference<List<E>> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(List<E> list) {
        try {
            return JSON.writeValueAsString(list == null ? List.of() : list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<E> convertToEntityAttribute(String column) {
        try {
            return column == null ? List.of() : List.copyOf(JSON.readValue(column, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
