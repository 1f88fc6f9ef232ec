package org.trellis.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of words and phrases to look for. `evaluad*` stands for every word that begins so,
/// `*aremos` for every word that ends so.
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    private static final Comparator<List<Part>> LONGEST_FIRST =
            Comparator.<List<Part>>comparingInt(List::size).reversed();

    private final List<String> written;
    private final Map<String, List<List<Part>>> exact = new HashMap<>();
    private final List<List<Part>> open = new ArrayList<>();

    Phrases(List<String> written) {
        this.written = List.copyOf(written);
        for (String phrase : written) {
            List<Part> parts = List.of(phrase.split(" ")).stream().map(Part::of).toList();
            Part head = parts.getFirst();
            if (head.how == Part.How.WHOLE) {
                exact.computeIfAbsent(head.word, word -> new ArrayList<>()).add(parts);
            } else {
                open.add(parts);
            }
        }
        exact.values().forEach(list -> list.sort(LONGEST_FIRST));
        open.sort(LONGEST_FIRST);
    }

    List<String> written() {
        return written;
    }

    /// How many words of the longest phrase stand at `index`; 0 if none does.
    int lengthAt(List<Word> words, int index) {
        Word head = words.get(index);
        int length = longest(exact.getOrDefault(head.plain(), List.of()), words, index);
        if (head.possessive()) {
            length = Math.max(length, longest(exact.getOrDefault(head.plain() + "'s", List.of()), words, index));
        }
        return Math.max(length, longest(open, words, index));
    }

    private static int longest(List<List<Part>> phrases, List<Word> words, int index) {
        for (List<Part> phrase : phrases) {
            if (standsAt(phrase, words, index)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean standsAt(List<Part> phrase, List<Word> words, int index) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Word word = words.get(index + i);
            if (i > 0 && word.before() != Word.Break.NONE || !phrase.get(i).matches(word)) {
                return false;
            }
        }
        return true;
    }

    private record Part(String word, How how) {

        enum How {
            WHOLE,
            BEGINS,
            ENDS
        }

        static Part of(String written) {
            String plain = Words.plain(written);
            if (plain.endsWith("*")) {
                return new Part(plain.substring(0, plain.length() - 1), How.BEGINS);
            }
            return plain.startsWith("*") ? new Part(plain.substring(1), How.ENDS) : new Part(plain, How.WHOLE);
        }

        boolean matches(Word candidate) {
            return switch (how) {
                case WHOLE ->
                    candidate.plain().equals(word)
                            || candidate.possessive() && word.endsWith("'s") && word.equals(candidate.plain() + "'s");
                case BEGINS -> candidate.plain().startsWith(word);
                case ENDS -> candidate.plain().endsWith(word);
            };
        }
    }
}
