package org.trellis.norm;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// What people have been asked to keep is not changed under their hands.
class NormsNotDraft extends Conflict {

    NormsNotDraft(NormSetStatus status) {
        super(ProblemType.NORMS_NOT_DRAFT, status);
    }
}
