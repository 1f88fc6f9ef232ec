package org.trellis.visibility;

import static org.trellis.policy.Amount.FULL;
import static org.trellis.policy.Permission.SEE_MEETING;
import static org.trellis.policy.Permission.SEE_PROTOCOL;
import static org.trellis.policy.Permission.SEE_TEAM_PROTOCOL;
import static org.trellis.policy.Permission.WRITE_MEETING;
import static org.trellis.policy.Permission.WRITE_PROTOCOL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.protocol.SampleProtocol;

/// The protocols that come with Trellis, those of teams in every state, and conversations that went by them.
final class MadisonProtocols {

    private final Madison madison;

    MadisonProtocols(Madison madison) {
        this.madison = madison;
    }

    /// Nobody changes what comes with Trellis.
    void library() {
        List<String> ids = madison.as("without")
                .get("/protocols?limit=200")
                .then()
                .extract()
                .path("items.id");
        ids.forEach(id ->
                madison.add(Thing.of(Kind.PROTOCOL, "protocol of the library", id, SEE_PROTOCOL, Where.DISTRICT)));
    }

    void fill(Thing team, String writer) {
        own(team, writer, "DRAFT");
        madison.step(writer, "/protocols/" + own(team, writer, "RETIRED"), 1, "RETIRED");
    }

    /// A conversation in a meeting that is in progress, by a protocol of the team's own.
    void run(Thing meeting, String writer) {
        String protocol = own(meeting.parent(), writer, "PUBLISHED");
        UUID id =
                madison.create(writer, "/meetings/" + meeting.id() + "/protocol-runs", Map.of("protocolId", protocol));
        madison.add(meeting.child(Kind.PROTOCOL_RUN, "protocol run of " + meeting, id, SEE_MEETING)
                .changedBy(WRITE_MEETING));
    }

    private String own(Thing team, String writer, String status) {
        String word = madison.newWord();
        Map<String, Object> wanted = SampleProtocol.newProtocol(word + "y");
        wanted.put("preparation", word + "z");
        UUID id = madison.create(writer, "/teams/" + team.id() + "/protocols", wanted);
        Thing own = madison.add(team.child(Kind.PROTOCOL, status + " protocol of " + team, id, SEE_TEAM_PROTOCOL)
                .changedBy(WRITE_PROTOCOL));
        madison.mark(word + "y", own, SEE_TEAM_PROTOCOL, FULL);
        madison.mark(word + "z", own, SEE_TEAM_PROTOCOL, FULL);
        if (!status.equals("DRAFT")) {
            madison.step(writer, "/protocols/" + id, 0, "PUBLISHED");
        }
        return own.id();
    }
}
