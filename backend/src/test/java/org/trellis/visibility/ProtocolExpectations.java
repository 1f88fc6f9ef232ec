package org.trellis.visibility;

import static org.trellis.policy.Permission.WRITE_PROTOCOL;
import static org.trellis.visibility.Expectation.at;
import static org.trellis.visibility.Expectation.forEveryone;
import static org.trellis.visibility.Expectations.status;

import java.util.Map;

/// The operations about protocols: the library is for everybody, a team's own and what goes by them for the team.
final class ProtocolExpectations {

    private ProtocolExpectations() {}

    static void addTo(Map<String, Expectation> all) {
        all.put("listProtocols", forEveryone().lists(Kind.PROTOCOL));
        all.put("getProtocol", at(Kind.PROTOCOL));
        all.put("addProtocol", at(Kind.TEAM).needs(WRITE_PROTOCOL).sends(Bodies::protocol));
        all.put("changeProtocol", at(Kind.PROTOCOL).changes().sends(Map.of()));
        all.put("setProtocolStatus", at(Kind.PROTOCOL).changes().sends(status("PUBLISHED")));
        all.put("listProtocolRuns", at(Kind.MEETING).lists(Kind.PROTOCOL_RUN));
        all.put("beginProtocolRun", at(Kind.MEETING).changes().sends(Bodies::protocolRun));
        all.put("getProtocolRun", at(Kind.PROTOCOL_RUN));
        all.put("setProtocolRunStep", at(Kind.PROTOCOL_RUN).changes().sends(Map.of("step", 1)));
        all.put("setProtocolRunStatus", at(Kind.PROTOCOL_RUN).changes().sends(status("PAUSED")));
    }
}
