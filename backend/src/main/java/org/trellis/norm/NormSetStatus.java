package org.trellis.norm;

import java.util.List;

/// Where a set of norms stands.
public enum NormSetStatus {
    DRAFT,
    /// Waits until everybody it is to bind has acknowledged it.
    PROPOSED,
    /// In force.
    ADOPTED,
    /// Was in force until the team adopted another.
    SUPERSEDED;

    /// The statuses that can follow when somebody says so; a set is superseded by adopting the next.
    public List<NormSetStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(PROPOSED);
            case PROPOSED -> List.of(DRAFT, ADOPTED);
            case ADOPTED, SUPERSEDED -> List.of();
        };
    }
}
