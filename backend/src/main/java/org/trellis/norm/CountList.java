package org.trellis.norm;

import jakarta.persistence.Converter;
import org.trellis.database.JsonList;

/// Keeps counts, each at the place of what it counts, in one column.
@Converter
class CountList extends JsonList<Integer> {

    CountList() {
        super(Integer.class);
    }
}
