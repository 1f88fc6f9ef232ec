package org.trellis.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.policy.Permission;

class TableInWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_client_has_a_word_for_each_part_of_the_table(String language) throws IOException {
        String words = Files.readString(Path.of("../frontend/src/lib/i18n", language, "coaching.ts"));

        assertThat(Arrays.stream(Permission.values()).map(Permission::part).distinct())
                .allMatch(part -> words.contains("'" + part + "':") || words.contains(" " + part + ":"));
    }
}
