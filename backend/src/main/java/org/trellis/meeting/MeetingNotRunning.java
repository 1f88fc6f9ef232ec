package org.trellis.meeting;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A clock was to run in a meeting that does not.
class MeetingNotRunning extends Conflict {

    MeetingNotRunning(MeetingStatus status) {
        super(ProblemType.MEETING_NOT_RUNNING, status);
    }
}
