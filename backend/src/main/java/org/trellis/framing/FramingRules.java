package org.trellis.framing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The framing rules of one language: word lists, reasons and questions, read from
/// `framing/<language>.properties`.
final class FramingRules {

    /// Raised when the way of reading changes. Changed word lists rename the rule set by themselves.
    private static final String VERSION = "1";

    private static final FramingRules ENGLISH = read(Language.ENGLISH);
    private static final FramingRules SPANISH = read(Language.SPANISH);

    private final String ruleSet;
    private final Properties file;
    private final Map<String, Phrases> lists = new HashMap<>();
    private final Set<String> abbreviations;

    private FramingRules(Properties file, String ruleSet) {
        this.file = file;
        this.ruleSet = ruleSet;
        for (String key : new TreeSet<>(file.stringPropertyNames())) {
            if (!key.endsWith(".why") && !key.endsWith(".ask")) {
                lists.put(key, new Phrases(split(file.getProperty(key))));
            }
        }
        this.abbreviations = Set.copyOf(phrases(Role.ABBREVIATION).written());
    }

    static FramingRules in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case SPANISH -> SPANISH;
        };
    }

    /// Names version, language and word lists in one, such as `1-en-5d0c1f3a`.
    String ruleSet() {
        return ruleSet;
    }

    Set<String> abbreviations() {
        return abbreviations;
    }

    Phrases phrases(Role role) {
        return list(role.key());
    }

    /// A list of a rule, such as `passive` of [FramingRule#F4]; empty where the language needs none.
    Phrases phrases(FramingRule rule, String name) {
        return list(rule + "." + name);
    }

    /// Everything a rule looks for, as people read it.
    List<String> words(FramingRule rule) {
        return lists.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(rule + "."))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().written().stream())
                .distinct()
                .toList();
    }

    String why(FramingRule rule) {
        return Objects.requireNonNull(file.getProperty(rule + ".why"), () -> rule + " has no reason");
    }

    @Nullable
    String ask(FramingRule rule) {
        return file.getProperty(rule + ".ask");
    }

    private Phrases list(String key) {
        return lists.getOrDefault(key, Phrases.NONE);
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static FramingRules read(Language language) {
        String name = "/framing/" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(FramingRules.class.getResourceAsStream(name), name)) {
            byte[] bytes = in.readAllBytes();
            CRC32 fingerprint = new CRC32();
            fingerprint.update(bytes);
            Properties file = new Properties();
            Reader text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
            file.load(text);
            return new FramingRules(file, "%s-%s-%08x".formatted(VERSION, language.tag(), fingerprint.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
