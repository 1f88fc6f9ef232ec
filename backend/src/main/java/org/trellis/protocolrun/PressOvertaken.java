package org.trellis.protocolrun;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// Somebody pressed before what stands now began, and was heard of only afterwards.
class PressOvertaken extends Conflict {

    PressOvertaken() {
        super(ProblemType.PRESS_OVERTAKEN);
    }
}
