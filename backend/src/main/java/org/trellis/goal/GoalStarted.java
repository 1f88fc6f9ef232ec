package org.trellis.goal;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A goal that is no draft any more was to be deleted.
class GoalStarted extends Conflict {

    GoalStarted() {
        super(ProblemType.GOAL_STARTED);
    }
}
