package org.trellis.series;

import java.util.List;

/// Whether a series goes on.
enum SeriesStatus {
    ACTIVE,
    /// Lays no more meetings; those that were laid and not published are cancelled.
    ENDED;

    /// The statuses that can follow.
    List<SeriesStatus> next() {
        return switch (this) {
            case ACTIVE -> List.of(ENDED);
            case ENDED -> List.of();
        };
    }
}
