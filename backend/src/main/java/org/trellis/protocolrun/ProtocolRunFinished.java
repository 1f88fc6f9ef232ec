package org.trellis.protocolrun;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A run was to go on after it was finished.
class ProtocolRunFinished extends Conflict {

    ProtocolRunFinished(String title) {
        super(ProblemType.PROTOCOL_RUN_FINISHED, title);
    }
}
