package org.trellis.team;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A change would leave a team without a facilitator.
class FacilitatorRequired extends Conflict {

    FacilitatorRequired(Team team) {
        super(ProblemType.FACILITATOR_REQUIRED, team.name());
    }
}
