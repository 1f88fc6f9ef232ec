package org.trellis.framing;

import org.trellis.framing.Word.Break;

/// Finds what only adults do: teaching, planning, delivering (F3).
final class AdultVerbs {

    private static final int REACH = 6;

    private final Reading reading;
    private final Findings findings;

    AdultVerbs(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    /// Looks at what adults are said to do.
    void lookIn(Predicate predicate, Mention subject) {
        for (int at = subject.first(); at < predicate.end(); at++) {
            int end = at >= predicate.first() || isVerb(at) ? verbAt(at, predicate.end()) : at;
            if (end > at) {
                findings.add(FramingRule.F3, at, end);
                return;
            }
        }
    }

    /// Looks along words without a subject of either side: "Implement the program", "Lessons will be planned".
    void lookAlong(int from, int end) {
        for (int at = from; at < end; at++) {
            int found = isVerbPlace(at, from) ? verbAt(at, end) : at;
            found = Math.max(found, Math.max(somewhere(at), Math.max(doneAt(at, end), useOfTool(at, end))));
            if (found > at) {
                findings.add(FramingRule.F3, at, found);
                return;
            }
        }
    }

    /// Looks for "with fidelity", whoever acts.
    void lookForFidelity(int from, int end) {
        for (int at = from; at < end; at++) {
            int length = reading.lengthAt(at, FramingRule.F3, "fidelity");
            if (length > 0) {
                findings.add(FramingRule.F3, at, at + length);
            }
        }
    }

    private int verbAt(int at, int end) {
        int length = reading.lengthAt(at, FramingRule.F3, "verbs");
        int tooled = reading.lengthAt(at, FramingRule.F3, "tooled");
        if (tooled > length && tool(at + tooled, end) > 0) {
            length = tooled;
        }
        if (length == 0 && isOrder(at) && tool(at + 1, end) > 0) {
            length = 1;
        }
        int giving = reading.lengthAt(at, Role.CAUSE);
        return at + (giving > length && isForPeople(at + giving, end) ? giving : length);
    }

    /// A word of no list that opens a sentence and may be a verb: "Carve the …", Spanish "Socializar las …".
    private boolean isOrder(int at) {
        return reading.before(at) == Break.STOP
                && reading.before(at + 1) == Break.NONE
                && reading.is(at, Role.ORDER)
                && !reading.isAny(
                        at,
                        Role.NO_ORDER,
                        Role.LEARNING,
                        Role.OUTCOME,
                        Role.DETERMINER,
                        Role.QUANTITY,
                        Role.ATTRIBUTE,
                        Role.PREPOSITION,
                        Role.SUBORDINATOR,
                        Role.QUESTION,
                        Role.SIGNAL,
                        Role.BE,
                        Role.GOAL,
                        Role.PRONOUN);
    }

    private int somewhere(int at) {
        int length = reading.lengthAt(at, FramingRule.F3, "anywhere");
        return reading.lengthAt(at, FramingRule.F3, "outcomes") < length ? at + length : at;
    }

    /// "will be administered", but not "will be reached": that is a result, not an act.
    private int doneAt(int at, int end) {
        if (!reading.is(at, Role.BE)) {
            return at;
        }
        int next = at + 1;
        while (next < end && reading.isAny(next, Role.ADVERB, Role.BE)) {
            next++;
        }
        int length = next < end ? reading.lengthAt(next, FramingRule.F3, "passive") : 0;
        return reading.lengthAt(next, FramingRule.F3, "outcomes") < length ? next + length : at;
    }

    /// "use of formative assessment".
    private int useOfTool(int at, int end) {
        int length = reading.lengthAt(at, FramingRule.F3, "noun");
        return length > 0 && tool(at + length, end) > 0 ? at + length : at;
    }

    private int tool(int from, int end) {
        for (int at = from; at < end && at < from + REACH && reading.before(at) != Break.STOP; at++) {
            int length = reading.lengthAt(at, FramingRule.F3, "tools");
            if (length > 0) {
                return length;
            }
        }
        return 0;
    }

    private boolean isForPeople(int from, int end) {
        for (int at = from; at < end && at < from + REACH && reading.before(at) == Break.NONE; at++) {
            if (reading.lengthAt(at, FramingRule.F1, "words") > 0
                    || reading.lengthAt(at, FramingRule.F2, "words") > 0) {
                return true;
            }
        }
        return false;
    }

    /// A place where a verb may stand when nobody is named: at the start, or after "to", "will", "they".
    private boolean isVerbPlace(int at, int from) {
        int before = at - 1;
        while (before >= from && reading.before(before + 1) == Break.NONE && reading.is(before, Role.ADVERB)) {
            before--;
        }
        return before < from
                || reading.before(before + 1) != Break.NONE
                || reading.isAny(
                        before,
                        Role.PURPOSE,
                        Role.SIGNAL,
                        Role.BE,
                        Role.PRONOUN,
                        Role.COORDINATOR,
                        Role.OUTCOME,
                        Role.ENSURE);
    }

    private boolean isVerb(int at) {
        return reading.lengthAt(at, FramingRule.F2, "verbs") > 0;
    }
}
