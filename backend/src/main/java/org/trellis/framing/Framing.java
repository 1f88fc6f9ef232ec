package org.trellis.framing;

import java.util.List;

/// Reads goal statements. The same text, language and rule set always get the same answer.
public final class Framing {

    /// Fewer words than this say nothing yet.
    private static final int SHORTEST = 3;

    private final Reading reading;
    private final Findings findings;

    private Framing(String text, Language language) {
        this.reading = new Reading(text, FramingRules.in(language));
        this.findings = new Findings(reading);
    }

    /// What the rules say about `text`. Takes any text: an empty or very short one is unclear,
    /// without findings.
    public static Framed check(String text, Language language) {
        Framing framing = new Framing(text, language);
        if (framing.reading.size() >= SHORTEST) {
            framing.read();
        }
        return new Framed(
                framing.verdict(),
                framing.findings.inOrder(),
                framing.reading.rules().ruleSet());
    }

    private void read() {
        List<Mention> mentions = Mentions.in(reading);
        List<Clause> clauses = Subjects.in(reading, mentions);
        HiddenAdults hidden = new HiddenAdults(reading, mentions, findings);
        Wording wording = new Wording(reading, findings);
        AdultVerbs verbs = new AdultVerbs(reading, findings);
        for (Clause clause : clauses) {
            Mention subject = clause.subject();
            Predicate predicate = Predicate.of(clause, reading);
            if (subject.isStudents()) {
                findings.add(FramingRule.F1, subject.first(), subject.end());
                hidden.lookIn(predicate);
                wording.lookIn(predicate, reading.endOfSentence(subject.first()));
            } else {
                findings.add(FramingRule.F2, subject.first(), subject.end());
                verbs.lookIn(predicate, subject);
            }
        }
        if (clauses.isEmpty()) {
            hidden.lookAnywhere();
            verbs.lookAlong(0, reading.size());
            nameAdults(mentions);
        }
        verbs.lookForFidelity(0, reading.size());
        wording.lookForLabels();
        new Privacy(reading, findings).look();
    }

    /// Where nobody is a subject and adults are named first, the statement is about them.
    private void nameAdults(List<Mention> mentions) {
        mentions.stream()
                .limit(1)
                .filter(mention -> reading.lengthAt(mention.first(), FramingRule.F2, "words") > 0)
                .forEach(mention -> findings.add(FramingRule.F2, mention.first(), mention.end()));
    }

    private Verdict verdict() {
        boolean students = findings.has(FramingRule.F1);
        boolean adults = findings.has(FramingRule.F2);
        boolean hidden = findings.has(FramingRule.F4);
        if (hidden || students && adults) {
            return Verdict.MIXED;
        }
        if (students) {
            return Verdict.STUDENT_FACING;
        }
        return adults || findings.has(FramingRule.F3) ? Verdict.TEACHER_FACING : Verdict.UNCLEAR;
    }
}
