package org.trellis.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.framing.Mention.Side;
import org.trellis.framing.Word.Break;

/// Finds where a statement names students or adults as such, leaving out where the word only
/// describes something else: in "school students", "the team's goal" and "teacher-made" no adult acts.
final class Mentions {

    private static final int REACH = 4;

    /// People, verbs that leave "we" out, and places and work that stand for the people in them.
    private static final List<String> ADULTS = List.of("words", "verbs", "places");

    private final Reading reading;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Reading reading) {
        this.reading = reading;
    }

    static List<Mention> in(Reading reading) {
        Mentions mentions = new Mentions(reading);
        int at = 0;
        while (at < reading.size()) {
            at = mentions.readAt(at);
        }
        return List.copyOf(mentions.found);
    }

    private int readAt(int at) {
        int students = reading.lengthAt(at, FramingRule.F1, "words");
        int adults = adultsAt(at);
        int end = at + Math.max(students, adults);
        if (end == at) {
            pronoun(at).ifPresent(found::add);
            return at + 1;
        }
        Mention mention = new Mention(students >= adults ? Side.STUDENTS : Side.ADULTS, at, end);
        if (actsForItself(mention)) {
            found.add(mention);
        }
        return end;
    }

    private int adultsAt(int at) {
        return ADULTS.stream()
                .mapToInt(list -> reading.lengthAt(at, FramingRule.F2, list))
                .max()
                .orElse(0);
    }

    private boolean actsForItself(Mention mention) {
        if (end(mention).glued() || isSpokenByStudents(mention)) {
            return false;
        }
        return mention.isStudents()
                ? !isOwnerOf(mention, FramingRule.F2)
                : !isNumeral(mention)
                        && !belongsToStudents(mention)
                        && !isOwnerOf(mention, FramingRule.F1)
                        && !ownsGoal(mention);
    }

    /// In `Students will say “I agree …”` nobody but students speaks.
    private boolean isSpokenByStudents(Mention mention) {
        return reading.word(mention.first()).quoted()
                && !found.isEmpty()
                && found.getFirst().isStudents();
    }

    /// The word after a mention, or the mention's last word where the text ends.
    private Word end(Mention mention) {
        return reading.word(Math.min(mention.end(), reading.size() - 1));
    }

    /// "Students' teachers" are adults, "the teachers' students" and "school students" are students.
    private boolean isOwnerOf(Mention mention, FramingRule owned) {
        boolean possessive = reading.word(mention.end() - 1).possessive();
        if (!possessive && (mention.isStudents() || reading.before(mention.end()) != Break.NONE)) {
            return false;
        }
        int reach = possessive ? REACH : 1;
        for (int i = mention.end(); i < reading.size() && i < mention.end() + reach && continuesNoun(i); i++) {
            if (reading.lengthAt(i, owned, "words") > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean ownsGoal(Mention mention) {
        for (int i = mention.end(); i < reading.size() && i < mention.end() + REACH && continuesNoun(i); i++) {
            if (reading.is(i, Role.GOAL)) {
                return true;
            }
        }
        return false;
    }

    /// "Student leaders" and "student council" are students.
    private boolean belongsToStudents(Mention mention) {
        if (found.isEmpty() || reading.before(mention.first()) != Break.NONE) {
            return false;
        }
        Mention last = found.getLast();
        return last.isStudents()
                && last.end() == mention.first()
                && !reading.word(mention.first() - 1).possessive();
    }

    /// The I of "Algebra I" is a number.
    private boolean isNumeral(Mention mention) {
        return reading.word(mention.first()).text().equals("I")
                && (reading.is(mention.first() - 1, Role.NUMBERED)
                        || reading.lengthAt(mention.end(), FramingRule.F1, "words") > 0);
    }

    private boolean continuesNoun(int index) {
        return reading.before(index) == Break.NONE
                && !reading.isAny(
                        index,
                        Role.SIGNAL,
                        Role.BE,
                        Role.COORDINATOR,
                        Role.PREPOSITION,
                        Role.OF,
                        Role.RELATIVE,
                        Role.PURPOSE);
    }

    /// A pronoun stands for those named before it, as long as only one side was.
    private Optional<Mention> pronoun(int at) {
        if (found.isEmpty() || !reading.is(at, Role.PRONOUN)) {
            return Optional.empty();
        }
        Side side = found.getFirst().side();
        boolean clear = found.stream().allMatch(mention -> mention.side() == side);
        return clear ? Optional.of(new Mention(side, at, at + 1)) : Optional.empty();
    }
}
