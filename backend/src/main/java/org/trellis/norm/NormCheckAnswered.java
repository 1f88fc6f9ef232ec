package org.trellis.norm;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// Somebody replies again, and nobody can tell which reply was theirs.
class NormCheckAnswered extends Conflict {

    NormCheckAnswered() {
        super(ProblemType.NORM_CHECK_ANSWERED);
    }
}
