package org.trellis.contract;

/// A view of a record, whose version becomes part of the answer's ETag.
public interface Versioned {

    int version();
}
