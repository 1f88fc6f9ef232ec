package org.trellis.norm;

import jakarta.persistence.Converter;
import org.trellis.database.JsonList;

/// Keeps a team's norms in one column, in their order.
@Converter
class NormList extends JsonList<Norm> {

    NormList() {
        super(Norm.class);
    }
}
