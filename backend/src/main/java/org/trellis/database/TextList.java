package org.trellis.database;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/// Keeps a list of texts in one column.
@Converter
public class TextList extends JsonList<String> {

    public TextList() {
        super(new TypeReference<>() {});
    }
}
