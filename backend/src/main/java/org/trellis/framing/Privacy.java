package org.trellis.framing;

import org.trellis.framing.Word.Break;

/// Looks for what may point at one child (F10): long numbers, a first and last name, and a name
/// beside a diagnosis or plan. It knows no list of staff, so it may also stop at an adult's name.
final class Privacy {

    private static final int LONG_NUMBER = 5;
    private static final int BESIDE = 4;

    private final Reading reading;
    private final Findings findings;

    Privacy(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    void look() {
        for (int from = 0; from < reading.size(); from = reading.endOfSentence(from)) {
            lookIn(from, reading.endOfSentence(from));
        }
    }

    private void lookIn(int from, int end) {
        boolean heading = isHeading(from, end);
        for (int at = from; at < end; at++) {
            if (longestNumber(reading.word(at).text()) >= LONG_NUMBER) {
                findings.add(FramingRule.F10, at, at + 1);
            }
            if (!heading && isName(at, from)) {
                lookAtName(at, end);
            }
        }
    }

    private void lookAtName(int name, int end) {
        int last = name + 1;
        while (last < end
                && reading.before(last) == Break.NONE
                && !reading.word(last).glued()
                && looksLikeName(last)) {
            last++;
        }
        boolean full = last - name >= 2;
        int beside = last;
        while (beside < end && beside < last + BESIDE && !isDiagnosis(beside)) {
            beside++;
        }
        if (beside < end && isDiagnosis(beside)) {
            findings.add(FramingRule.F10, name, beside + 1);
        } else if (full || hasDiagnosisBefore(name)) {
            findings.add(FramingRule.F10, name, last);
        }
    }

    private boolean hasDiagnosisBefore(int name) {
        for (int at = name - 1; at >= 0 && at >= name - BESIDE && reading.before(at + 1) == Break.NONE; at--) {
            if (isDiagnosis(at)) {
                return true;
            }
        }
        return false;
    }

    /// A word that is written like a name and may be one. The first word of a sentence has its capital
    /// anyway, so it must also own something or be followed by another name or a verb.
    private boolean isName(int at, int from) {
        if (!looksLikeName(at) || continuesTitle(at)) {
            return false;
        }
        if (at > from) {
            return true;
        }
        int next = at + 1;
        while (reading.before(next) == Break.NONE && looksLikeName(next)) {
            next++;
        }
        return reading.word(next - 1).possessive() || reading.isAny(next, Role.SIGNAL, Role.BE);
    }

    /// "Ms. Rivera" is an adult, "Eureka Squared" a title that began with a safe word, "at Maple Grove" a place.
    private boolean continuesTitle(int at) {
        int before = at - 1;
        return reading.before(at) == Break.NONE
                && (reading.is(before, Role.PLACE)
                        || reading.word(before).isCapitalised() && reading.isAny(before, Role.TITLE, Role.SAFE));
    }

    private boolean looksLikeName(int at) {
        return reading.word(at).isCapitalised()
                && !reading.word(at).glued()
                && reading.lengthAt(at, FramingRule.F1, "words") == 0
                && reading.lengthAt(at, FramingRule.F2, "words") == 0
                && !isDiagnosis(at)
                && !reading.isAny(
                        at,
                        Role.SAFE,
                        Role.TITLE,
                        Role.NUMBERED,
                        Role.QUANTITY,
                        Role.DETERMINER,
                        Role.PREPOSITION,
                        Role.SIGNAL,
                        Role.BE,
                        Role.PRONOUN,
                        Role.GOAL);
    }

    private boolean isDiagnosis(int at) {
        return reading.lengthAt(at, FramingRule.F10, "words") > 0;
    }

    /// A heading capitalises most of its words, so capitals say nothing there.
    private boolean isHeading(int from, int end) {
        int capitalised = 0;
        for (int at = from + 1; at < end; at++) {
            capitalised += reading.word(at).isCapitalised() ? 1 : 0;
        }
        return end - from > 3 && capitalised * 2 > end - from - 1;
    }

    private static int longestNumber(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
