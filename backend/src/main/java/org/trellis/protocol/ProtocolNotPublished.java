package org.trellis.protocol;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A team wanted to use a protocol that is a draft or retired.
class ProtocolNotPublished extends Conflict {

    ProtocolNotPublished(Protocol protocol) {
        super(ProblemType.PROTOCOL_NOT_PUBLISHED, protocol.title());
    }
}
