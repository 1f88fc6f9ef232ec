package org.trellis.contract;

/// A view of a record, whose version becomes the answer's ETag.
public interface Versioned {

    int version();
}
