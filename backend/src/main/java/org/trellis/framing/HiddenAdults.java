package org.trellis.framing;

import java.util.List;
import org.trellis.framing.Word.Break;

/// Finds the adults behind a clause about students: what is done to students (F4), what they are
/// handed (F4), and whom they are said to need (F2).
final class HiddenAdults {

    private static final int REACH = 8;

    private final Reading reading;
    private final List<Mention> mentions;
    private final Findings findings;

    HiddenAdults(Reading reading, List<Mention> mentions, Findings findings) {
        this.reading = reading;
        this.mentions = mentions;
        this.findings = findings;
    }

    void lookIn(Predicate predicate) {
        for (int at = predicate.first(); at < predicate.end(); at++) {
            int end = doneTo(at, predicate.end());
            end = Math.max(end, at + reading.lengthAt(at, FramingRule.F4, "active"));
            end = Math.max(end, at + anywhere(at));
            if (end > at) {
                findings.add(FramingRule.F4, at, end);
            } else if (reading.is(at, Role.NEED)) {
                lookAtNeed(at);
            }
        }
    }

    /// Looks for phrases that hide an adult even where no student is a subject: "se les enseñará".
    void lookAnywhere() {
        for (int at = 0; at < reading.size(); at++) {
            int length = anywhere(at);
            if (length > 0) {
                findings.add(FramingRule.F4, at, at + length);
            }
        }
    }

    /// How many words of "se les enseñará" stand here; none of "se les dificulta", which says that it is hard for them.
    private int anywhere(int at) {
        int length = reading.lengthAt(at, FramingRule.F4, "anywhere");
        return reading.lengthAt(at, FramingRule.F4, "effort") < length ? length : 0;
    }

    /// Index after "be explicitly taught" at `at`, or `at`.
    private int doneTo(int at, int end) {
        boolean aside = reading.is(at - 1, Role.PREPOSITION); // "without being told"
        if (!reading.is(at, Role.BE) || aside) {
            return at;
        }
        int next = at + 1;
        while (next < end
                && (reading.isAny(next, Role.ADVERB, Role.BE)
                        || reading.is(next, Role.COORDINATOR) && reading.is(next + 1, Role.ADVERB))) {
            next++;
        }
        int length = next < end ? reading.lengthAt(next, FramingRule.F4, "passive") : 0;
        boolean state = reading.lengthAt(next, FramingRule.F4, "states") >= length; // "be engaged"
        return state ? at : next + length;
    }

    private void lookAtNeed(int need) {
        int at = need;
        while (reading.is(at, Role.NEED)) {
            at++;
        }
        for (int limit = at + REACH; at < limit && mayBeNeeded(at); at++) {
            int done = anywhere(at);
            int adult = adultAt(at);
            if (done > 0 || reading.is(at, Role.SERVICE)) {
                findings.add(FramingRule.F4, need, at + Math.max(done, 1));
                return;
            }
            if (adult > at) {
                findings.add(FramingRule.F2, at, adult);
                return;
            }
        }
    }

    private boolean mayBeNeeded(int at) {
        return reading.before(at) == Break.NONE
                && !reading.isAny(at, Role.PURPOSE, Role.PREPOSITION, Role.RELATIVE, Role.SUBORDINATOR, Role.PRONOUN);
    }

    private int adultAt(int at) {
        return mentions.stream()
                .filter(mention -> mention.first() == at && !mention.isStudents())
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(reading.is(at, Role.OBJECT) ? at + 1 : at);
    }
}
