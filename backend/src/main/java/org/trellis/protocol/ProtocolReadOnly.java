package org.trellis.protocol;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A protocol that comes with Trellis was asked to change.
class ProtocolReadOnly extends Conflict {

    ProtocolReadOnly(Protocol protocol) {
        super(ProblemType.PROTOCOL_READ_ONLY, protocol.title());
    }
}
