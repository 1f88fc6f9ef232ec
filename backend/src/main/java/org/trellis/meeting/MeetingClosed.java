package org.trellis.meeting;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// Something was to be written into a meeting that is over or does not take place.
class MeetingClosed extends Conflict {

    MeetingClosed(MeetingStatus status) {
        super(ProblemType.MEETING_CLOSED, status);
    }
}
