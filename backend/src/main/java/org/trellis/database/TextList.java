package org.trellis.database;

import jakarta.persistence.Converter;

/// Keeps a list of texts in one column.
@Converter
public class TextList extends JsonList<String> {

    public TextList() {
        super(String.class);
    }
}
