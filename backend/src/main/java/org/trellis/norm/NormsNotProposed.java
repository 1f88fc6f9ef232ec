package org.trellis.norm;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A draft and a superseded set of norms bind nobody.
class NormsNotProposed extends Conflict {

    NormsNotProposed(NormSetStatus status) {
        super(ProblemType.NORMS_NOT_PROPOSED, status);
    }
}
