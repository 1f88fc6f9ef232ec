package org.trellis.contract;

/// A view of a record, whose version becomes the answer's ETag.
public interface Versioned {

    int version();

    /// Whether a client that has this version has all of it, so that it need not be sent again. Not so where the view
    /// shows other records too.
    default boolean versionTellsAll() {
        return true;
    }
}
