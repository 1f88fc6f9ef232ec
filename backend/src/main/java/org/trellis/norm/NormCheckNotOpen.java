package org.trellis.norm;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// The meeting is not in progress, or the team has not adopted norms.
class NormCheckNotOpen extends Conflict {

    NormCheckNotOpen() {
        super(ProblemType.NORM_CHECK_NOT_OPEN);
    }
}
