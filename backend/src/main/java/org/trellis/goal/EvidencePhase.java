package org.trellis.goal;

import java.util.List;

/// What evidence is for.
public enum EvidencePhase {
    /// Where students stood when the goal began. A goal has one at most that counts.
    BASELINE,
    PROGRESS;

    /// The statuses that can follow: the baseline, on which the goal stands, is corrected and never void.
    List<EvidenceStatus> next(EvidenceStatus status) {
        return this == BASELINE ? List.of() : status.next();
    }
}
