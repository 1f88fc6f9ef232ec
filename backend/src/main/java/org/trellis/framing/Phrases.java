package org.trellis.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A list of words and phrases to look for. `evaluad*` stands for every word that begins so,
/// `*aremos` for every word that ends so.
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    private static final Comparator<Part[]> LONGEST_FIRST =
            Comparator.<Part[]>comparingInt(phrase -> phrase.length).reversed();

    private final List<String> written;
    private final Map<String, List<Part[]>> byFirstWord = new HashMap<>();
    private final List<Part[]> openEnded = new ArrayList<>();

    Phrases(List<String> written) {
        this.written = List.copyOf(written);
        for (String phrase : written) {
            Part[] parts = List.of(phrase.split("[ -]")).stream().map(Part::of).toArray(Part[]::new);
            if (parts[0].how == Part.How.WHOLE) {
                byFirstWord
                        .computeIfAbsent(parts[0].word, word -> new ArrayList<>())
                        .add(parts);
            } else {
                openEnded.add(parts);
            }
        }
        byFirstWord.values().forEach(phrases -> phrases.sort(LONGEST_FIRST));
        openEnded.sort(LONGEST_FIRST);
    }

    List<String> written() {
        return written;
    }

    /// How many words of the longest phrase stand at `index`; 0 if none does.
    int lengthAt(List<Word> words, int index) {
        Word first = words.get(index);
        int length = longest(byFirstWord.get(first.plain()), words, index);
        if (first.possessive()) {
            length = Math.max(length, longest(byFirstWord.get(first.plain() + "'s"), words, index));
        }
        return openEnded.isEmpty() ? length : Math.max(length, longest(openEnded, words, index));
    }

    // Loops by index here and below: this runs thousands of times for each statement.
    private static int longest(@Nullable List<Part[]> phrases, List<Word> words, int index) {
        if (phrases != null) {
            for (int i = 0; i < phrases.size(); i++) {
                if (standsAt(phrases.get(i), words, index)) {
                    return phrases.get(i).length;
                }
            }
        }
        return 0;
    }

    private static boolean standsAt(Part[] phrase, List<Word> words, int index) {
        if (index + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            Word word = words.get(index + i);
            if (i > 0 && word.before() != Word.Break.NONE || !phrase[i].matches(word)) {
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
                    candidate.plain().equals(word) || candidate.possessive() && word.equals(candidate.plain() + "'s");
                case BEGINS -> candidate.plain().startsWith(word);
                case ENDS -> candidate.plain().endsWith(word);
            };
        }
    }
}
