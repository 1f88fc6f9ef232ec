package org.trellis.norm;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A team works on one new set of norms at a time.
class NormsOnTheWay extends Conflict {

    NormsOnTheWay() {
        super(ProblemType.NORMS_ON_THE_WAY);
    }
}
