package org.trellis.framing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
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
    private final Map<Role, Phrases> roles = new EnumMap<>(Role.class);
    private final Map<FramingRule, Map<String, Phrases>> lists = new EnumMap<>(FramingRule.class);
    private final Set<String> abbreviations;

    private FramingRules(Properties file, String ruleSet) {
        this.file = file;
        this.ruleSet = ruleSet;
        for (Role role : Role.values()) {
            roles.put(role, phrases(role.key()));
        }
        for (FramingRule rule : FramingRule.values()) {
            lists.put(rule, listsOf(rule));
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
        return roles.getOrDefault(role, Phrases.NONE);
    }

    /// A list of a rule, such as `passive` of [FramingRule#F4]; empty where the language needs none.
    Phrases phrases(FramingRule rule, String name) {
        return lists.getOrDefault(rule, Map.of()).getOrDefault(name, Phrases.NONE);
    }

    /// Everything a rule goes by, as people read it.
    List<String> words(FramingRule rule) {
        return lists.getOrDefault(rule, Map.of()).values().stream()
                .flatMap(list -> list.written().stream())
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

    private Map<String, Phrases> listsOf(FramingRule rule) {
        Map<String, Phrases> found = new TreeMap<>();
        String prefix = rule + ".";
        for (String key : file.stringPropertyNames()) {
            String name = key.startsWith(prefix) ? key.substring(prefix.length()) : "";
            if (!Set.of("", "why", "ask").contains(name)) {
                found.put(name, phrases(key));
            }
        }
        return found;
    }

    private Phrases phrases(String key) {
        return new Phrases(split(file.getProperty(key, "")));
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
