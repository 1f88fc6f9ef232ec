package org.trellis.goal;

import java.util.List;

/// Whether evidence counts.
public enum EvidenceStatus {
    RECORDED,
    /// Recorded by mistake: kept, and counted nowhere.
    VOID;

    /// The statuses that can follow.
    public List<EvidenceStatus> next() {
        return switch (this) {
            case RECORDED -> List.of(VOID);
            case VOID -> List.of(RECORDED);
        };
    }
}
