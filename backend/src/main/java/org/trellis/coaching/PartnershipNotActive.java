package org.trellis.coaching;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// Something was to be written in a partnership that has not begun, rests or is over.
class PartnershipNotActive extends Conflict {

    PartnershipNotActive(PartnershipStatus status) {
        super(ProblemType.PARTNERSHIP_NOT_ACTIVE, status);
    }
}
