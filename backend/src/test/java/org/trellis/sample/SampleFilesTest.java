package org.trellis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.framing.Finding;
import org.trellis.framing.Framing;
import org.trellis.framing.FramingRule;
import org.trellis.framing.Language;

/// The words of Maple Grove's story.
class SampleFilesTest {

    private static final Pattern SPANISH = Pattern.compile("[áéíóúñ¿«]|Los estudiantes|palabras");

    @ParameterizedTest
    @ValueSource(strings = {"goals.yaml", "strategies.yaml", "partnerships.yaml"})
    void no_text_points_at_one_child_or_names_children_by_what_they_lack(String file) {
        List<String> texts = texts(file);

        assertThat(texts).hasSizeGreaterThan(50).allSatisfy(text -> {
            assertThat(Framing.check(text, languageOf(text)).findings())
                    .as(text)
                    .extracting(Finding::code)
                    .doesNotContain(FramingRule.F8, FramingRule.F10);
        });
    }

    @Test
    void a_text_that_does_is_found() {
        assertThat(Framing.check("Two of the low readers sat with Emma Larsson, who has an IEP.", Language.ENGLISH)
                        .findings())
                .extracting(Finding::code)
                .contains(FramingRule.F8, FramingRule.F10);
    }

    private static Language languageOf(String text) {
        return SPANISH.matcher(text).find() ? Language.SPANISH : Language.ENGLISH;
    }

    private static List<String> texts(String file) {
        List<String> texts = new ArrayList<>();
        collect(SampleFile.read(file, new TypeReference<JsonNode>() {}), texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
