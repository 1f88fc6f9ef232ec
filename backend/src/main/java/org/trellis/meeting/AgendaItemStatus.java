package org.trellis.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where an agenda item stands.
public enum AgendaItemStatus {
    /// Somebody would like to talk about it.
    PROPOSED,
    /// There is time for it.
    SCHEDULED,
    DISCUSSED,
    /// It waits for a later meeting.
    CARRIED_OVER,
    DROPPED;

    /// Those of what a meeting did not come to.
    static final Set<AgendaItemStatus> UNREACHED = EnumSet.of(PROPOSED, SCHEDULED, CARRIED_OVER);

    /// The statuses that can follow.
    List<AgendaItemStatus> next() {
        return switch (this) {
            case PROPOSED -> List.of(SCHEDULED, DISCUSSED, CARRIED_OVER, DROPPED);
            case SCHEDULED -> List.of(PROPOSED, DISCUSSED, CARRIED_OVER, DROPPED);
            case DISCUSSED, CARRIED_OVER, DROPPED -> List.of(SCHEDULED);
        };
    }
}
