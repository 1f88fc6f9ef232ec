package org.trellis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorsDocumentedTest {

    private static final Pattern ENTRY = Pattern.compile("^\\| `([a-z-]+)` \\| (\\d{3}) \\|", Pattern.MULTILINE);

    @Test
    void the_document_lists_exactly_the_problems_of_the_code() throws IOException {
        Map<String, Integer> documented = new TreeMap<>();
        Matcher entries = ENTRY.matcher(Files.readString(Path.of("../docs/errors.md")));
        while (entries.find()) {
            documented.put(entries.group(1), Integer.valueOf(entries.group(2)));
        }

        Map<String, Integer> coded = new TreeMap<>();
        Arrays.stream(ProblemType.values()).forEach(type -> coded.put(type.code(), type.status()));

        assertThat(documented).isEqualTo(coded);
    }

    @Test
    void every_problem_has_a_title_and_a_sentence_in_both_languages() {
        for (String language : List.of("en", "es-MX")) {
            Sentences sentences = Sentences.in(language);
            for (ProblemType type : ProblemType.values()) {
                assertThat(sentences.say(type.code() + ".title", List.of())).isNotBlank();
                assertThat(sentences.say(type.code(), List.of())).isNotBlank();
            }
        }
    }

    @Test
    void both_languages_say_the_same_things_about_the_same_values() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle spanish = bundle(Locale.of("es"));

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(placesIn(spanish.getString(key))).as(key).isEqualTo(placesIn(english.getString(key)));
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.trellis.problem.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<String> placesIn(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }
}
