package org.trellis.district;

import jakarta.persistence.Converter;
import org.trellis.database.EnumSetText;

/// Keeps a set of subjects in one column.
@Converter
public class Subjects extends EnumSetText<Subject> {

    public Subjects() {
        super(Subject.class);
    }
}
