package org.trellis.goal;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// Something was asked of a goal that only an active one can do.
class GoalNotActive extends Conflict {

    GoalNotActive(GoalStatus status) {
        super(ProblemType.GOAL_NOT_ACTIVE, status);
    }
}
