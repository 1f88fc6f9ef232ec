package org.trellis.meeting;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A team can be in one meeting at a time.
class AnotherMeetingRuns extends Conflict {

    AnotherMeetingRuns(String title) {
        super(ProblemType.ANOTHER_MEETING_RUNS, title);
    }
}
