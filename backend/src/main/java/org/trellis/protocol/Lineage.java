package org.trellis.protocol;

import jakarta.persistence.Converter;
import org.trellis.database.JsonList;

/// Keeps what a protocol descends from in one column.
@Converter
public class Lineage extends JsonList<Ancestor> {

    public Lineage() {
        super(Ancestor.class);
    }
}
