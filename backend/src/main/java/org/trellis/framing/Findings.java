package org.trellis.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the rules have found in one statement so far.
final class Findings {

    /// A statement that repeats itself a hundred times needs no hundred answers.
    private static final int MOST_OF_A_RULE = 5;

    private final Reading reading;
    private final List<Finding> found = new ArrayList<>();

    Findings(Reading reading) {
        this.reading = reading;
    }

    /// Notes that `rule` fired on the words from `first` up to and without `end`.
    void add(FramingRule rule, int first, int end) {
        int from = reading.word(first).from();
        int to = reading.word(end - 1).to();
        boolean known = found.stream()
                .anyMatch(finding -> finding.code() == rule && finding.from() < to && from < finding.to());
        if (!known && count(rule) < MOST_OF_A_RULE) {
            FramingRules rules = reading.rules();
            found.add(new Finding(rule, from, to, rules.why(rule), rules.ask(rule)));
        }
    }

    boolean has(FramingRule rule) {
        return count(rule) > 0;
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::from).thenComparing(Finding::code))
                .toList();
    }

    private long count(FramingRule rule) {
        return found.stream().filter(finding -> finding.code() == rule).count();
    }
}
