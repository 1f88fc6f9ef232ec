package org.trellis.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.trellis.visibility.Asking.Answer;

/// Asks as everybody, and keeps what anybody was told who should not have been.
final class Walk {

    private final Asking asking = new Asking();
    private final Net net;
    private final Summaries summaries;
    private final List<String> leaks = new ArrayList<>();
    private int asked;

    Walk(Madison madison) {
        net = new Net(madison);
        summaries = new Summaries(madison);
    }

    /// An answer, in which ids, words and properties that are not for its reader are leaks.
    Answer ask(Somebody person, Operation operation, String address, Object body) {
        Answer answer = asking.ask(person, operation, address, body);
        asked++;
        List<String> found = new ArrayList<>(net.leaks(person, answer.headers() + answer.body(), address + body));
        if (answer.succeeded() && !answer.body().isEmpty()) {
            found.addAll(summaries.leaks(person, answer.json()));
        }
        found.forEach(leak -> leaks.add(person + " " + operation.id() + " " + address + " " + leak));
        return answer;
    }

    /// What somebody hears of records that never were.
    String saidOfNothing(Somebody person, Operation operation, Map<String, String> ids, Object body) {
        return asking.ask(person, operation, operation.at(ids), body).said();
    }

    void leak(Somebody person, Operation operation, Thing thing, String what) {
        leaks.add(person + " " + operation.id() + " at " + thing + ": " + what);
    }

    Summaries summaries() {
        return summaries;
    }

    /// Says how much was tried, and fails if anything leaked.
    void endsWithoutALeak(String tried) {
        System.out.printf("» The visibility walk: %,d %s, %d leaks%n", asked, tried, leaks.size());
        assertThat(new TreeSet<>(leaks)).isEmpty();
    }
}
