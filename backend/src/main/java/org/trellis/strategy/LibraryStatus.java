package org.trellis.strategy;

import java.util.List;

/// Whether a library grows.
enum LibraryStatus {
    ACTIVE,
    /// Takes nothing new; what is in it can still be read and tried.
    ARCHIVED;

    /// The statuses that can follow.
    List<LibraryStatus> next() {
        return this == ACTIVE ? List.of(ARCHIVED) : List.of(ACTIVE);
    }
}
