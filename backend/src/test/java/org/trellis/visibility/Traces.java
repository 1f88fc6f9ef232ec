package org.trellis.visibility;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds words in text and bytes: as they are, in UTF-16, in hexadecimal, in Base64; in capitals or without.
final class Traces {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
    private static final int BITS_OF_A_CHARACTER = 6;

    private final Map<String, Forms> words = new TreeMap<>();

    /// What all words begin with: where it is not, no word is, and hardly any text has to be searched for each.
    private final Forms stem;

    Traces(Collection<String> words) {
        words.forEach(word -> this.words.put(word, Forms.of(word)));
        stem = Forms.of(words.stream().reduce(Traces::commonStart).orElseThrow());
    }

    Set<String> in(byte[] bytes) {
        return in(asText(bytes));
    }

    Set<String> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        if (stem.areIn(text, small)) {
            words.forEach((word, forms) -> {
                if (forms.areIn(text, small)) {
                    found.add(word);
                }
            });
        }
        return found;
    }

    /// Each form that a word may have, one character for each byte.
    ///
    /// @param plain those in which capitals do not count
    private record Forms(List<String> plain, List<String> base64) {

        static Forms of(String word) {
            List<String> plain = new ArrayList<>();
            List<String> base64 = new ArrayList<>();
            for (Charset charset : CHARSETS) {
                byte[] bytes = word.getBytes(charset);
                plain.add(asText(bytes));
                plain.add(HexFormat.of().formatHex(bytes));
                base64.addAll(inBase64(bytes));
            }
            return new Forms(plain, base64);
        }

        boolean areIn(String text, String small) {
            return plain.stream().anyMatch(small::contains) || base64.stream().anyMatch(text::contains);
        }
    }

    private static String commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    /// What stays the same in Base64 whatever comes before and after: three forms, by where the word begins.
    private static List<String> inBase64(byte[] bytes) {
        List<String> forms = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] moved = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, moved, before, bytes.length);
            int first = (before * Byte.SIZE + BITS_OF_A_CHARACTER - 1) / BITS_OF_A_CHARACTER;
            int end = moved.length * Byte.SIZE / BITS_OF_A_CHARACTER;
            forms.add(Base64.getEncoder().encodeToString(moved).substring(first, end));
            forms.add(Base64.getUrlEncoder().encodeToString(moved).substring(first, end));
        }
        return forms;
    }

    private static String asText(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
