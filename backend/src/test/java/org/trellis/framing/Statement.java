package org.trellis.framing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A goal statement as a team might write it, and the verdict a teacher would give.
///
/// @param heldOut whether it was kept aside while the rules were tuned
record Statement(Language language, boolean heldOut, Verdict expected, String text) {

    static List<Statement> all() {
        try {
            Path file = Path.of(Objects.requireNonNull(Statement.class.getResource("/framing/statements.csv"))
                    .toURI());
            return Files.readAllLines(file).stream().skip(1).map(Statement::of).toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    Verdict verdict() {
        return Framing.check(text, language).verdict();
    }

    boolean isAdultFacing() {
        return isAdultFacing(expected);
    }

    boolean isNoticed() {
        return isAdultFacing(verdict());
    }

    private static boolean isAdultFacing(Verdict verdict) {
        return verdict == Verdict.TEACHER_FACING || verdict == Verdict.MIXED;
    }

    /// The statement is the last column and alone in quotes.
    private static Statement of(String line) {
        String[] cells = line.split(",", 4);
        String text = cells[3].substring(1, cells[3].length() - 1).replace("\"\"", "\"");
        return new Statement(Language.of(cells[0]), cells[1].equals("held-out"), Verdict.valueOf(cells[2]), text);
    }
}
