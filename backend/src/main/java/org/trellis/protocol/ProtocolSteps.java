package org.trellis.protocol;

import jakarta.persistence.Converter;
import org.trellis.database.JsonList;

/// Keeps the steps of a protocol in one column.
@Converter
public class ProtocolSteps extends JsonList<ProtocolStep> {

    public ProtocolSteps() {
        super(ProtocolStep.class);
    }
}
