package org.trellis.framing;

import org.trellis.framing.Word.Break;

/// Advice on how a need is worded: tasks (F5), vague verbs (F6), compliance (F7), labels (F8).
final class Wording {

    private static final int REACH = 6;

    private final Reading reading;
    private final Findings findings;

    Wording(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    void lookIn(Predicate predicate, int endOfSentence) {
        boolean learning = hasLearning(predicate.first(), endOfSentence);
        for (int at = predicate.first(); at < predicate.end(); at++) {
            lookForTask(at, predicate.end());
            add(FramingRule.F6, at, reading.lengthAt(at, FramingRule.F6, "verbs"));
            if (!learning) {
                add(FramingRule.F7, at, reading.lengthAt(at, FramingRule.F7, "verbs"));
            }
        }
    }

    void lookForLabels() {
        for (int at = 0; at < reading.size(); at++) {
            add(FramingRule.F8, at, reading.lengthAt(at, FramingRule.F8, "words"));
            int refusal = reading.lengthAt(at, FramingRule.F8, "refusal");
            if (reading.lengthAt(at + refusal, FramingRule.F8, "yet") == 0) {
                add(FramingRule.F8, at, refusal);
            }
        }
    }

    private void lookForTask(int verb, int end) {
        int length = reading.lengthAt(verb, FramingRule.F5, "verbs");
        for (int at = verb + length; length > 0 && at < end && at < verb + length + REACH; at++) {
            if (reading.before(at) == Break.STOP || reading.is(at, Role.PREPOSITION)) {
                return;
            }
            int thing = reading.lengthAt(at, FramingRule.F5, "things");
            if (thing > 0) {
                findings.add(FramingRule.F5, verb, at + thing);
                return;
            }
        }
    }

    private boolean hasLearning(int from, int end) {
        for (int at = from; at < end; at++) {
            if (reading.is(at, Role.LEARNING)) {
                return true;
            }
        }
        return false;
    }

    private void add(FramingRule rule, int at, int length) {
        if (length > 0) {
            findings.add(rule, at, at + length);
        }
    }
}
