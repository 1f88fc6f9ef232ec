package org.trellis.team;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A closed team was asked to change.
class TeamClosed extends Conflict {

    TeamClosed(Team team) {
        super(ProblemType.TEAM_CLOSED, team.name());
    }
}
