package org.trellis.goal;

import java.util.List;

/// Whether evidence counts.
public enum EvidenceStatus {
    RECORDED,
    /// Recorded by mistake: kept, and counted nowhere.
    VOID,
    /// Kept for the history: other evidence stands in its place.
    CORRECTED;

    /// The statuses that can follow. Nothing is corrected by a step, but by the evidence in its place.
    public List<EvidenceStatus> next() {
        return switch (this) {
            case RECORDED -> List.of(VOID);
            case VOID -> List.of(RECORDED);
            case CORRECTED -> List.of();
        };
    }
}
