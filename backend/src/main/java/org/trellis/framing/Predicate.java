package org.trellis.framing;

/// What a main clause says about its subject: the words from the main verb on, up to a subordinate
/// clause or a pronoun with a verb of its own.
///
/// @param first index of the first word
/// @param end index after the last word
record Predicate(int first, int end) {

    static Predicate of(Clause clause, Reading reading) {
        int first = start(clause, reading);
        int end = first;
        while (end < clause.end() && !endsAt(end, reading)) {
            end++;
        }
        return new Predicate(first, end);
    }

    /// "Students who receive support will decode …" says of students that they *will decode*.
    private static int start(Clause clause, Reading reading) {
        int after = clause.subject().end();
        for (int at = after; at < clause.end() && !isVerb(at, reading); at++) {
            if (reading.is(at, Role.RELATIVE)) {
                return mainVerb(at + 1, clause.end(), reading);
            }
        }
        return after;
    }

    private static int mainVerb(int from, int end, Reading reading) {
        for (int at = from + 1; at < end; at++) {
            if (isVerb(at, reading) && !reading.isAny(at - 1, Role.RELATIVE, Role.PRONOUN)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isVerb(int at, Reading reading) {
        return reading.isAny(at, Role.SIGNAL, Role.FINITE);
    }

    private static boolean endsAt(int at, Reading reading) {
        return reading.isAny(at, Role.SUBORDINATOR, Role.RELATIVE, Role.PRONOUN);
    }
}
