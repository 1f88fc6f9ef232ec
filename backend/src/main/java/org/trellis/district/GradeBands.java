package org.trellis.district;

import jakarta.persistence.Converter;
import org.trellis.database.EnumSetText;

/// Keeps a set of grade bands in one column.
@Converter
public class GradeBands extends EnumSetText<GradeBand> {

    public GradeBands() {
        super(GradeBand.class);
    }
}
