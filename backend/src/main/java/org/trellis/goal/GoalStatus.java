package org.trellis.goal;

import java.util.List;

/// Where a goal stands.
public enum GoalStatus {
    /// Being written; only the team knows of it.
    DRAFT,
    ACTIVE,
    MET,
    PARTLY_MET,
    NOT_MET,
    ARCHIVED;

    /// The statuses that can follow.
    public List<GoalStatus> next() {
        return switch (this) {
            case DRAFT, ARCHIVED -> List.of(ACTIVE);
            case ACTIVE -> List.of(MET, PARTLY_MET, NOT_MET);
            case MET, PARTLY_MET, NOT_MET -> List.of(ARCHIVED, ACTIVE);
        };
    }

    /// Whether a goal may be rewritten where it stands.
    boolean isChangeable() {
        return this == DRAFT || this == ACTIVE;
    }

    /// Whether a goal has started and is not archived.
    boolean isUnderWay() {
        return this != DRAFT && this != ARCHIVED;
    }
}
