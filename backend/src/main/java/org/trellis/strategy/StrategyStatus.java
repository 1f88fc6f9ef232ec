package org.trellis.strategy;

import java.util.List;

/// Where a strategy stands.
enum StrategyStatus {
    /// Seen by its author and by the library's curators only.
    DRAFT,
    PUBLISHED,
    /// No longer offered; teams that tried it still find it.
    RETIRED;

    /// The statuses that can follow.
    List<StrategyStatus> next() {
        return this == PUBLISHED ? List.of(RETIRED) : List.of(PUBLISHED);
    }
}
