package org.trellis.district;

import java.util.List;

/// Where a school year stands.
public enum SchoolYearStatus {
    PLANNED,
    /// The one year the district is in.
    CURRENT,
    /// Over. Reopened only if it was closed by mistake.
    CLOSED;

    /// The statuses that can follow.
    public List<SchoolYearStatus> next() {
        return switch (this) {
            case PLANNED, CLOSED -> List.of(CURRENT);
            case CURRENT -> List.of(CLOSED);
        };
    }
}
