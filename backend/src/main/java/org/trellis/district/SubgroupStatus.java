package org.trellis.district;

import java.util.List;

/// Whether evidence may be recorded for a subgroup now.
public enum SubgroupStatus {
    ALLOWED,
    /// Kept for the evidence there is.
    RETIRED;

    /// The statuses that can follow.
    List<SubgroupStatus> next() {
        return switch (this) {
            case ALLOWED -> List.of(RETIRED);
            case RETIRED -> List.of(ALLOWED);
        };
    }
}
