package org.trellis.protocol;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The protocols that come with Trellis, as the files under `protocols/` hold them.
class ProtocolSheetsTest {

    private static final Set<String> KEYS = Set.of(
            "tuning",
            "consultancy",
            "looking-at-student-work",
            "looking-at-data",
            "success-analysis",
            "text-based-discussion",
            "rounds-debrief",
            "norm-building");

    private final ProtocolSheets sheets = new ProtocolSheets();

    @Test
    void the_index_names_every_file() throws IOException, URISyntaxException {
        Path folder =
                Path.of(ProtocolSheetsTest.class.getResource("/protocols/index").toURI());
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            assertThat(sheets.editions().keySet())
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .filter(file -> !file.equals(folder))
                            .map(file -> folder.getParent().relativize(file).toString())
                            .toList());
        }
    }

    @Test
    void there_are_the_same_in_english_and_in_spanish() {
        Map<String, ProtocolSheet> english = in("en");
        Map<String, ProtocolSheet> spanish = in("es");

        assertThat(english.keySet()).isEqualTo(KEYS);
        assertThat(spanish.keySet()).isEqualTo(KEYS);
        english.forEach((key, sheet) -> {
            ProtocolSheet twin = spanish.get(key);
            assertThat(twin.title()).as(key).isNotEqualTo(sheet.title());
            assertThat(shape(twin)).as(key).isEqualTo(shape(sheet));
            assertThat(twin.lineage())
                    .extracting(Ancestor::url)
                    .as(key)
                    .isEqualTo(sheet.lineage().stream().map(Ancestor::url).toList());
        });
    }

    @Test
    void each_is_as_valid_as_one_that_a_team_writes() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(all())
                    .allSatisfy(sheet -> assertThat(validator.validate(sheet.content()))
                            .as(sheet.key())
                            .isEmpty());
        }
    }

    @Test
    void each_can_be_held_within_an_hour_and_ends_by_looking_at_itself() {
        assertThat(all()).allSatisfy(sheet -> {
            assertThat(ProtocolStep.minutesOf(sheet.steps())).as(sheet.key()).isBetween(30, 60);
            assertThat(sheet.steps().getLast().speaker()).as(sheet.key()).isEqualTo(Speaker.ALL);
        });
    }

    @Test
    void each_says_whom_it_descends_from_and_where_that_is_written() {
        assertThat(all()).allSatisfy(sheet -> {
            assertThat(sheet.lineage()).as(sheet.key()).isNotEmpty();
            assertThat(sheet.lineage())
                    .allSatisfy(ancestor ->
                            assertThat(ancestor.url()).as(ancestor.name()).matches("https?://[^ ]+"));
        });
    }

    @Test
    void an_edition_is_the_same_at_every_start() {
        assertThat(new ProtocolSheets().editions()).isEqualTo(sheets.editions()).hasSize(2 * KEYS.size());
        assertThat(sheets.editions().values()).doesNotHaveDuplicates().allMatch(edition -> edition.length() == 64);
    }

    private List<ProtocolSheet> all() {
        return sheets.editions().keySet().stream().map(sheets::read).toList();
    }

    private Map<String, ProtocolSheet> in(String language) {
        return all().stream()
                .filter(sheet -> sheet.language().equals(language))
                .collect(toMap(ProtocolSheet::key, Function.identity()));
    }

    private static List<String> shape(ProtocolSheet sheet) {
        return sheet.steps().stream()
                .map(step -> step.minutes() + " " + step.speaker() + " "
                        + (step.stems() == null ? 0 : step.stems().size()))
                .toList();
    }
}
