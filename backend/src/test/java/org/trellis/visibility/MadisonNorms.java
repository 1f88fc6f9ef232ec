package org.trellis.visibility;

import static org.trellis.policy.Amount.FULL;
import static org.trellis.policy.Permission.SEE_NORMS;
import static org.trellis.policy.Permission.WRITE_NORMS;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What teams have agreed on about how they work, with a word that stands nowhere else in each.
final class MadisonNorms {

    private final Madison madison;

    MadisonNorms(Madison madison) {
        this.madison = madison;
    }

    /// A set in force, and the draft of the next.
    void fill(Thing team, String writer) {
        Thing inForce = draft(team, writer, "norms in force");
        madison.step(writer, "/norms/" + inForce.id(), 0, "PROPOSED");
        madison.step(writer, "/norms/" + inForce.id(), 1, "ADOPTED");
        draft(team, writer, "draft of norms");
    }

    private Thing draft(Thing team, String writer, String name) {
        String word = madison.newWord();
        UUID id = madison.create(writer, "/teams/" + team.id() + "/norms", newNorms(word));
        Thing set = madison.add(
                team.child(Kind.NORM_SET, name + " of " + team, id, SEE_NORMS).changedBy(WRITE_NORMS));
        madison.mark(word, set, SEE_NORMS, FULL);
        return set;
    }

    static Map<String, Object> newNorms(String text) {
        return Map.of("norms", List.of(Map.of("category", "LISTENING", "text", text)));
    }
}
