package org.trellis.visibility;

import static org.trellis.policy.Amount.FULL;
import static org.trellis.policy.Permission.CHANGE_NOTE;
import static org.trellis.policy.Permission.SEE_NOTE;
import static org.trellis.policy.Permission.SEE_NOTE_DRAFT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Audience;

/// Notes in every state, with a word that stands nowhere else in each place that takes words.
final class MadisonNotes {

    private static final List<String> KINDS = List.of("HEARD", "NOTICED", "COUNTED", "WONDERED", "NEXT");

    private final Madison madison;
    private final Set<String> gone = new HashSet<>();

    MadisonNotes(Madison madison) {
        this.madison = madison;
    }

    /// The words that were written over, taken back or deleted, which nobody can read any more.
    Set<String> gone() {
        return gone;
    }

    void inEveryState(Thing partnership, String author) {
        for (String status : List.of("DRAFT", "SHARED", "RETRACTED", "DELETED")) {
            add(partnership, author, status);
        }
    }

    /// @param status the last one it comes to; `DELETED` for a draft that is deleted again
    void add(Thing partnership, String author, String status) {
        Map<String, Object> first = words();
        UUID id = madison.create(author, "/partnerships/" + partnership.id() + "/notes", first);
        gone.addAll(wordsOf(first));
        Map<String, Object> second = words();
        change(author, id, 0, second);
        int version = 1;
        Map<String, Object> last = second;
        if (status.equals("SHARED") || status.equals("RETRACTED")) {
            madison.step(author, "/notes/" + id, version, "SHARED");
            gone.addAll(wordsOf(second));
            last = words();
            change(author, id, 2, last);
            version = 3;
        }
        Thing note = note(partnership, author, status, id);
        for (Map<String, Object> written : List.of(first, second, last)) {
            wordsOf(written).forEach(word -> madison.mark(word, note, note.sight(), FULL));
        }
        switch (status) {
            case "RETRACTED" -> madison.step(author, "/notes/" + id, version, status);
            case "DELETED" ->
                madison.as(author)
                        .header("If-Match", "\"1\"")
                        .delete("/notes/{id}", id)
                        .then()
                        .statusCode(204);
            default -> {
                madison.add(note);
                return;
            }
        }
        gone.addAll(wordsOf(last));
        if (status.equals("RETRACTED")) {
            madison.add(note);
        }
    }

    private Thing note(Thing partnership, String author, String status, UUID id) {
        Map<String, Set<Audience>> ties = new HashMap<>(partnership.ties());
        ties.put(author, Set.of(Audience.PARTNER, Audience.AUTHOR));
        boolean shared = status.equals("SHARED") || status.equals("RETRACTED");
        return partnership
                .child(
                        Kind.NOTE,
                        status + " note of " + author + " in " + partnership,
                        id,
                        shared ? SEE_NOTE : SEE_NOTE_DRAFT)
                .changedBy(CHANGE_NOTE)
                .withTies(ties);
    }

    private void change(String author, UUID note, int version, Map<String, Object> words) {
        madison.as(author)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(words)
                .patch("/notes/{id}", note)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> words() {
        List<Map<String, String>> segments = new ArrayList<>();
        for (String kind : KINDS) {
            segments.add(Map.of("kind", kind, "text", madison.newWord() + "n"));
        }
        return Map.of("title", madison.newWord() + "n", "segments", segments);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> wordsOf(Map<String, Object> written) {
        Set<String> words = new HashSet<>(Set.of((String) written.get("title")));
        ((List<Map<String, String>>) written.get("segments")).forEach(segment -> words.add(segment.get("text")));
        return words;
    }
}
