package org.trellis.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trellis.framing.Word.Break;

/// Finds who acts in the main clauses of a statement.
///
/// What stands in a subordinate clause does not count: in "Teachers will … so that students …" adults
/// act, in "After teachers …, students will …" students do. What people *want* does count as if it
/// were said outright: in "We want students to …" students act.
final class Subjects {

    private final Reading reading;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Governors governors;
    private final List<Mention> found = new ArrayList<>();

    private Subjects(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.governors = new Governors(reading, mentions);
        mentions.forEach(mention -> this.mentions.put(mention.first(), mention));
    }

    /// The main clauses of all sentences, in order.
    static List<Clause> in(Reading reading, List<Mention> mentions) {
        Subjects subjects = new Subjects(reading, mentions);
        for (int from = 0; from < reading.size(); from = reading.endOfSentence(from)) {
            subjects.readSentence(from, reading.endOfSentence(from));
        }
        return subjects.clauses();
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Mention subject = found.get(i);
            int end = reading.endOfSentence(subject.first());
            boolean followed = i + 1 < found.size() && found.get(i + 1).first() < end;
            clauses.add(new Clause(subject, followed ? Math.max(found.get(i + 1).first(), subject.end()) : end));
        }
        return clauses;
    }

    private void readSentence(int from, int end) {
        int before = found.size();
        new Sentence(from, end, true).read();
        if (found.size() == before && reading.isAny(from, Role.PURPOSE, Role.SUBORDINATOR)) {
            new Sentence(from, end, false).read(); // "To help students …" without a main clause says who acts after all
        }
    }

    /// One walk along a sentence.
    private final class Sentence {

        private final int from;
        private final int end;
        private boolean opening;
        private int namedInOpening;
        private boolean subordinate;
        private boolean wanted;
        private @Nullable Mention last;

        Sentence(int from, int end, boolean mayOpen) {
            this.from = from;
            this.end = end;
            this.opening = mayOpen && !isQuestion() && reading.isAny(from, Role.PURPOSE, Role.SUBORDINATOR);
        }

        void read() {
            for (int at = from; at < end; at++) {
                if (at > from && reading.before(at) == Break.COMMA) {
                    opening = false;
                    subordinate = false;
                }
                if (at > from && reading.is(at, Role.SUBORDINATOR)) {
                    subordinate = last != null;
                    opening = opening || last == null;
                }
                Mention mention = mentions.get(at);
                if (mention != null) {
                    consider(mention);
                    at = mention.end() - 1;
                }
            }
        }

        private void consider(Mention mention) {
            if (last != null) {
                considerFurther(mention, last);
            } else if (wanted) {
                accept(mention);
            } else if (opening) {
                namedInOpening++;
                if (namedInOpening > 1 && governors.isFollowedByVerb(mention)) {
                    considerFirst(mention);
                }
            } else {
                considerFirst(mention);
            }
        }

        private void considerFirst(Mention mention) {
            if (!governors.isSubject(mention, from)) {
                return;
            }
            if (!mention.isStudents() && governors.wantsOthers(mention)) {
                wanted = true;
            } else {
                accept(mention);
            }
        }

        private void considerFurther(Mention mention, Mention previous) {
            boolean joined = governors.isJoined(previous, mention);
            boolean opensClause = !subordinate && governors.opensClause(mention);
            boolean grows = !subordinate && mention.isStudents() && governors.isOutcome(mention, previous.end());
            if (joined || opensClause || grows) {
                accept(mention);
            }
        }

        private void accept(Mention mention) {
            opening = false;
            wanted = false;
            last = mention;
            found.add(mention);
        }

        private boolean isQuestion() {
            return reading.is(from, Role.QUESTION) && reading.isAny(from + 1, Role.SIGNAL, Role.BE);
        }
    }
}
