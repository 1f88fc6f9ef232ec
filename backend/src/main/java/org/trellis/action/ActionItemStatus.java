package org.trellis.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where an action item stands.
public enum ActionItemStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    /// Put off, until its check-back day if it has one.
    DEFERRED,
    DROPPED;

    /// Those in which somebody has it to do.
    public static final Set<ActionItemStatus> TO_DO = EnumSet.of(OPEN, IN_PROGRESS);

    /// Those in which it waits, now or later.
    static final Set<ActionItemStatus> UNFINISHED = EnumSet.of(OPEN, IN_PROGRESS, DEFERRED);

    /// The statuses that can follow.
    public List<ActionItemStatus> next() {
        return switch (this) {
            case OPEN -> List.of(IN_PROGRESS, DONE, DEFERRED, DROPPED);
            case IN_PROGRESS -> List.of(OPEN, DONE, DEFERRED, DROPPED);
            case DEFERRED -> List.of(OPEN, IN_PROGRESS, DONE, DROPPED);
            case DONE, DROPPED -> List.of(OPEN);
        };
    }
}
