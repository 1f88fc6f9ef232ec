package org.trellis.protocolrun;

import jakarta.persistence.Converter;
import org.trellis.database.JsonList;

/// Keeps how long each step took in one column.
@Converter
public class SecondsUsed extends JsonList<Long> {

    public SecondsUsed() {
        super(Long.class);
    }
}
