package org.trellis.protocolrun;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A meeting goes by one protocol at a time.
class AnotherProtocolRuns extends Conflict {

    AnotherProtocolRuns(String title) {
        super(ProblemType.ANOTHER_PROTOCOL_RUNS, title);
    }
}
