package org.trellis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every file, whatever is in it.
class FilesTest {

    private static final int LONGEST = 300;
    private static final int LONGEST_COMPONENT = 200;
    private static final Path CLIENT = Path.of("../frontend/src");

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        assertThat(longerThan(LONGEST, ".java", Path.of("src"))).isEmpty();
        assertThat(longerThan(LONGEST, ".ts", CLIENT)).isEmpty();
    }

    @Test
    void no_component_is_longer_than_two_hundred_lines() {
        assertThat(longerThan(LONGEST_COMPONENT, ".svelte", CLIENT)).isEmpty();
    }

    @Test
    void what_people_wrote_never_runs_as_markup() {
        assertThat(files(".svelte", CLIENT))
                .isNotEmpty()
                .noneMatch(file -> read(file).contains("{@html"))
                .noneMatch(file -> read(file).contains("innerHTML"));
    }

    private static List<String> longerThan(int lines, String ending, Path folder) {
        return files(ending, folder).stream()
                .filter(file -> read(file).lines().count() > lines)
                .map(file -> file + ": " + read(file).lines().count())
                .toList();
    }

    /// All but what is generated.
    private static List<Path> files(String ending, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("generated"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
