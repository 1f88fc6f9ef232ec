package org.trellis.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final String WORD = "zqword7n";

    private final Traces traces = new Traces(Set.of(WORD, "zqword8n", "zqword12n"));

    @Test
    void a_word_is_found_in_whatever_form_and_wherever_it_stands() {
        for (String text : Set.of(WORD, "a" + WORD, "ab" + WORD + "c", "{\"text\":\"abc" + WORD + "\"}")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(traces.in(text)).containsExactly(WORD);
            assertThat(traces.in(text.toUpperCase())).containsExactly(WORD);
            assertThat(traces.in(text.getBytes(StandardCharsets.UTF_16))).containsExactly(WORD);
            assertThat(traces.in(text.getBytes(StandardCharsets.UTF_16LE))).containsExactly(WORD);
            assertThat(traces.in(HexFormat.of().formatHex(bytes))).containsExactly(WORD);
            assertThat(traces.in(HexFormat.of().withUpperCase().formatHex(bytes)))
                    .containsExactly(WORD);
            assertThat(traces.in(Base64.getEncoder().encodeToString(bytes))).containsExactly(WORD);
            assertThat(traces.in(Base64.getUrlEncoder().encode(text.getBytes(StandardCharsets.UTF_16BE))))
                    .containsExactly(WORD);
        }
    }

    @Test
    void a_word_that_is_not_there_is_not_found() {
        assertThat(traces.in("zqword9n zqword77n")).isEmpty();
    }
}
