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

    /// Each form that a word may have, one character for each byte. Capitals count in Base64 alone.
    private final Map<String, String> forms = new TreeMap<>();

    private final Map<String, String> base64 = new TreeMap<>();

    Traces(Collection<String> words) {
        for (String word : words) {
            for (Charset charset : CHARSETS) {
                byte[] bytes = word.getBytes(charset);
                forms.put(asText(bytes), word);
                forms.put(HexFormat.of().formatHex(bytes), word);
                base64(bytes).forEach(form -> base64.put(form, word));
            }
        }
    }

    Set<String> in(byte[] bytes) {
        return in(asText(bytes));
    }

    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        String plain = text.toLowerCase(Locale.ROOT);
        forms.forEach((form, word) -> {
            if (plain.contains(form)) {
                found.add(word);
            }
        });
        base64.forEach((form, word) -> {
            if (text.contains(form)) {
                found.add(word);
            }
        });
        return found;
    }

    /// What stays the same in Base64 whatever comes before and after: three forms, by where the word begins.
    private static List<String> base64(byte[] bytes) {
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
