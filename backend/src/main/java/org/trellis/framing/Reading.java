package org.trellis.framing;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trellis.framing.Word.Break;

/// A statement in words, and what each of them may be doing there.
final class Reading {

    private final FramingRules rules;
    private final List<Word> words;
    private final Map<Role, BitSet> roles = new EnumMap<>(Role.class);

    Reading(String text, FramingRules rules) {
        this.rules = rules;
        this.words = Words.of(text, rules.abbreviations());
    }

    FramingRules rules() {
        return rules;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /// Whether the word at `index` has `role`, alone or within a phrase.
    boolean is(int index, Role role) {
        if (index < 0 || index >= size()) {
            return false;
        }
        BitSet found = roles.get(role);
        if (found == null) {
            found = find(role);
            roles.put(role, found);
        }
        return found.get(index);
    }

    boolean isAny(int index, Role first, Role... more) {
        boolean found = is(index, first);
        for (Role role : more) {
            found = found || is(index, role);
        }
        return found;
    }

    int lengthAt(int index, Role role) {
        return index < size() ? rules.phrases(role).lengthAt(words, index) : 0;
    }

    int lengthAt(int index, FramingRule rule, String list) {
        return index < size() ? rules.phrases(rule, list).lengthAt(words, index) : 0;
    }

    Break before(int index) {
        return index < size() ? word(index).before() : Break.STOP;
    }

    /// Index after the last word of the sentence that the word at `index` belongs to.
    int endOfSentence(int index) {
        int end = index + 1;
        while (end < size() && before(end) != Break.STOP) {
            end++;
        }
        return end;
    }

    private BitSet find(Role role) {
        Phrases phrases = rules.phrases(role);
        BitSet found = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            found.set(i, i + phrases.lengthAt(words, i));
        }
        return found;
    }
}
