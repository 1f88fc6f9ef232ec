package org.trellis.problem;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sentences of all problems, in each language that Trellis speaks.
public final class Sentences {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale language;

    private Sentences(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.trellis.problem.sentences", language, NO_FALLBACK);
    }

    /// The language that fits an `Accept-Language` header best; English when none does.
    public static Sentences in(@Nullable String acceptLanguage) {
        return new Sentences(bestOf(acceptLanguage));
    }

    public Locale language() {
        return language;
    }

    /// The sentence of this key with `{0}`, `{1}` … replaced.
    ///
    /// @throws MissingResourceException if there is no such sentence
    public String say(String key, List<Object> values) {
        String sentence = bundle.getString(key);
        for (int i = 0; i < values.size(); i++) {
            sentence = sentence.replace("{" + i + "}", said(values.get(i)));
        }
        return sentence;
    }

    private String said(Object value) {
        return value instanceof Phrases(List<String> keys)
                ? keys.stream().map(bundle::getString).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private static Locale bestOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException notALanguageRange) {
            return Locale.ENGLISH;
        }
    }
}
