package org.trellis.framing;

import java.util.BitSet;
import java.util.List;
import org.trellis.framing.Word.Break;

/// Looks around a mention for the words that decide whether it is a subject.
final class Governors {

    private static final int REACH = 4;
    private static final int WANTED_REACH = 12;

    private final Reading reading;
    private final BitSet lastOfMention = new BitSet();
    private final BitSet firstOfMention = new BitSet();

    Governors(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        for (Mention mention : mentions) {
            firstOfMention.set(mention.first());
            lastOfMention.set(mention.end() - 1);
        }
    }

    /// Whether nothing between `from` and the mention makes it an object or part of a phrase.
    boolean isSubject(Mention mention, int from) {
        if (isVerb(mention)) {
            return !reading.isAny(mention.first() - 1, Role.RELATIVE, Role.SUBORDINATOR);
        }
        boolean adjacent = true;
        boolean share = false;
        for (int at = mention.first() - 1; at >= from; at--) {
            if (reading.before(at + 1) != Break.NONE || lastOfMention.get(at)) {
                return true;
            }
            if (isShare(at)) {
                share = share || reading.is(at, Role.OF);
                continue;
            }
            if (reading.isAny(at, Role.OUTCOME, Role.ENSURE) || share && reading.is(from, Role.OUTCOME)) {
                return true;
            }
            if (at == from && reading.is(at, Role.OF)) {
                return true; // "Of our 96 students, 70 will …"
            }
            if (reading.isAny(at, Role.OF, Role.CAUSE)) {
                return false;
            }
            if (reading.is(at, Role.COMPLEMENT) && isAwaited(at, from)) {
                return true;
            }
            if (at > from && reading.is(at, Role.RELATIVE)) {
                return false;
            }
            if (reading.is(at, Role.PREPOSITION)) {
                return isTopic(at, from, mention) || !adjacent && isFollowedByVerb(mention);
            }
            if (reading.isAny(at, Role.SIGNAL, Role.BE)) {
                return isQuestion(from, at) || reading.is(at, Role.BE) && hasRole(from, at, Role.GOAL);
            }
            adjacent = adjacent && reading.is(at, Role.DETERMINER);
        }
        return true;
    }

    /// Whether a verb stands close after the mention.
    boolean isFollowedByVerb(Mention mention) {
        if (isVerb(mention)) {
            return true;
        }
        for (int at = mention.end(); at < mention.end() + REACH && reading.before(at) == Break.NONE; at++) {
            if (reading.isAny(at, Role.SIGNAL, Role.BE, Role.FINITE)) {
                return true;
            }
            if (firstOfMention.get(at)
                    || reading.isAny(at, Role.RELATIVE, Role.SUBORDINATOR, Role.COORDINATOR, Role.PRONOUN)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the mention wants, expects or hopes that others do something: "We want students to …".
    boolean wantsOthers(Mention mention) {
        int at = reading.lengthAt(mention.first(), Role.WANT) > 0 ? mention.first() : mention.end();
        while (at > mention.first()
                && reading.lengthAt(at, Role.WANT) == 0
                && reading.isAny(at, Role.SIGNAL, Role.ADVERB, Role.QUANTITY)) {
            at++;
        }
        int length = reading.lengthAt(at, Role.WANT);
        if (length == 0) {
            return false;
        }
        int limit = at + WANTED_REACH;
        for (at += length; at < limit && reading.before(at) == Break.NONE; at++) {
            if (firstOfMention.get(at)) {
                return true;
            }
            if (reading.isAny(at, Role.PURPOSE, Role.SIGNAL, Role.BE, Role.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the two make one subject: "teachers and their students".
    boolean isJoined(Mention first, Mention second) {
        boolean and = false;
        for (int at = first.end(); at < second.first(); at++) {
            if (reading.is(at, Role.COORDINATOR) || reading.before(at) == Break.COMMA) {
                and = true;
            }
            if (!reading.isAny(at, Role.COORDINATOR, Role.DETERMINER, Role.QUANTITY)) {
                return false;
            }
        }
        return and || reading.before(second.first()) == Break.COMMA;
    }

    /// Whether a further main clause begins with the mention: "…, and students will …".
    boolean opensClause(Mention mention) {
        int at = mention.first();
        int unknown = 0;
        while (unknown <= 2 && reading.before(at) == Break.NONE && at > 0) {
            at--;
            if (reading.is(at, Role.COORDINATOR)) {
                return isFollowedByVerb(mention);
            }
            if (reading.isAny(at, Role.PREPOSITION, Role.CAUSE, Role.SIGNAL, Role.RELATIVE) || lastOfMention.get(at)) {
                return false;
            }
            unknown += isShare(at) || reading.is(at, Role.OF) ? 0 : 1;
        }
        return reading.before(at) == Break.COMMA && isFollowedByVerb(mention);
    }

    /// Whether the mention is what grows or is ensured by the verb between `from` and it.
    boolean isOutcome(Mention mention, int from) {
        for (int at = mention.first() - 1; at >= from && reading.before(at + 1) == Break.NONE; at--) {
            if (reading.isAny(at, Role.OUTCOME, Role.ENSURE)) {
                return true;
            }
            if (!isShare(at) && !reading.is(at, Role.COMPLEMENT)) {
                return false;
            }
        }
        return false;
    }

    /// "the percentage of all our": words that belong to the mention's own noun phrase.
    private boolean isShare(int at) {
        if (reading.is(at, Role.OF)) {
            return isCount(at - 1) || reading.is(at - 1, Role.ATTRIBUTE);
        }
        boolean ratio = reading.is(at, Role.PREPOSITION) && isCount(at - 1) && isCount(at + 1); // "nine in ten"
        return ratio || isCount(at) || reading.isAny(at, Role.DETERMINER, Role.ATTRIBUTE);
    }

    private boolean isCount(int at) {
        return at >= 0 && (reading.is(at, Role.QUANTITY) || reading.word(at).isNumber());
    }

    /// "Our goal is that …", "It is important for …", "We want …": here the mention acts. A sentence
    /// may also begin so, as Spanish wishes do: "Que los estudiantes …".
    private boolean isAwaited(int at, int from) {
        return at == from && !reading.is(at, Role.PREPOSITION)
                || hasRole(from, at, Role.GOAL)
                || hasRole(from, at, Role.IMPERSONAL)
                || hasRole(from, at, Role.WANT);
    }

    /// Spanish "A los estudiantes se les …" names them first and says then what is done to them.
    private boolean isTopic(int at, int from, Mention mention) {
        return at == from && mention.isStudents() && reading.is(mention.end(), Role.TOPIC);
    }

    private boolean isQuestion(int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (!reading.isAny(at, Role.QUESTION, Role.ADVERB, Role.SIGNAL, Role.BE)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRole(int from, int end, Role role) {
        for (int at = from; at < end; at++) {
            if (reading.is(at, role)) {
                return true;
            }
        }
        return false;
    }

    /// Spanish leaves "we" out: "Implementaremos" names the adults and is the verb.
    private boolean isVerb(Mention mention) {
        return reading.lengthAt(mention.first(), FramingRule.F2, "verbs") > 0;
    }
}
