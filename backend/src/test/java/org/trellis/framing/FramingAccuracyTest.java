package org.trellis.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// How well the rules agree with labelled statements. Adult-facing means TEACHER_FACING or MIXED.
class FramingAccuracyTest {

    private static final double ENOUGH = 0.95;

    private final List<Statement> statements = Statement.all();

    @Test
    void half_of_the_statements_are_adult_facing_and_a_third_is_held_out() {
        double adultFacing = Score.count(statements, Statement::isAdultFacing);
        double heldOut = Score.count(statements, Statement::heldOut);

        assertThat(statements).hasSizeGreaterThanOrEqualTo(140).doesNotHaveDuplicates();
        assertThat(adultFacing / statements.size()).isBetween(0.45, 0.55);
        assertThat(heldOut / statements.size()).isBetween(0.30, 0.36);
    }

    @Test
    void adult_facing_statements_are_noticed_and_others_left_alone() {
        List<Score> scores = List.of(
                score("all", statement -> true),
                score("English", statement -> statement.language() == Language.ENGLISH),
                score("Spanish", statement -> statement.language() == Language.SPANISH),
                score("held out", Statement::heldOut),
                score(
                        "held out, English",
                        statement -> statement.heldOut() && statement.language() == Language.ENGLISH),
                score(
                        "held out, Spanish",
                        statement -> statement.heldOut() && statement.language() == Language.SPANISH));

        assertThat(scores).allSatisfy(score -> {
            assertThat(score.precision()).as("precision, %s", score.name()).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(score.recall()).as("recall, %s", score.name()).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(score.exact()).as("exact verdict, %s", score.name()).isGreaterThanOrEqualTo(ENOUGH);
        });
    }

    private Score score(String name, Predicate<Statement> chosen) {
        Score score = Score.of(name, statements.stream().filter(chosen).toList());
        System.out.println(score.line());
        return score;
    }

    private record Score(String name, int size, long adultFacing, double precision, double recall, double exact) {

        static Score of(String name, List<Statement> statements) {
            double right = count(statements, statement -> statement.isAdultFacing() && statement.isNoticed());
            long adultFacing = count(statements, Statement::isAdultFacing);
            double exact = count(statements, statement -> statement.verdict() == statement.expected());
            return new Score(
                    name,
                    statements.size(),
                    adultFacing,
                    right / count(statements, Statement::isNoticed),
                    right / adultFacing,
                    exact / statements.size());
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "» framing, %s: %d statements, %d adult-facing; noticed with precision %.3f, recall %.3f; exact verdict %.3f",
                    name,
                    size,
                    adultFacing,
                    precision,
                    recall,
                    exact);
        }

        private static long count(List<Statement> statements, Predicate<Statement> chosen) {
            return statements.stream().filter(chosen).count();
        }
    }
}
