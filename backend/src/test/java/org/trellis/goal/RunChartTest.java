package org.trellis.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each worked case stands with what is to be said of it; the test reckons it once more in another way: shifts and
/// trends as patterns in a text of `+` and `-`, runs by trying every arrangement of the points about the median.
class RunChartTest {

    /// Points are counted from 1: `RISING 2-7 of 5` is a trend of five that count, from the second to the seventh.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            too few for a median | 10 20 30 40 | nothing
            five have a median and no signal | 10 20 30 40 50 | nothing
            seven rising are too few | 10 20 30 40 50 60 70 | nothing
            eight rising | 10 20 30 40 50 60 70 80 | RISING 1-8 of 8
            eight falling | 80 70 60 50 40 30 20 10 | FALLING 1-8 of 8
            eight the same | 50 50 50 50 50 50 50 50 | nothing
            eight to and fro | 40 60 40 60 40 60 40 60 | nothing
            six above and six below | 31 28 35 30 29 33 61 66 60 64 62 65 | SHIFT_BELOW 1-6 of 6, SHIFT_ABOVE 7-12 of 6, TOO_FEW_RUNS 1-12 of 12
            five above and five below are no shift | 31 28 35 30 29 61 66 60 64 62 | TOO_FEW_RUNS 1-10 of 10
            six below at first | 30 31 30 31 30 31 50 52 50 52 50 52 49 | SHIFT_BELOW 1-6 of 6, SHIFT_ABOVE 7-12 of 6, TOO_FEW_RUNS 1-13 of 12
            a point on the median does not break a shift | 20 22 21 50 23 20 22 70 71 70 73 72 74 | SHIFT_BELOW 1-7 of 6, SHIFT_ABOVE 8-13 of 6, TOO_FEW_RUNS 1-13 of 12
            a point on the median does not count | 20 22 21 50 23 20 70 71 50 72 73 | TOO_FEW_RUNS 1-11 of 9
            two points on the median in a shift | 20 22 21 50 50 23 20 22 70 72 71 73 70 72 | SHIFT_BELOW 1-8 of 6, SHIFT_ABOVE 9-14 of 6, TOO_FEW_RUNS 1-14 of 12
            seven in a row below | 12 15 11 14 13 12 15 40 42 41 44 43 41 42 | SHIFT_BELOW 1-7 of 7, SHIFT_ABOVE 8-14 of 7, TOO_FEW_RUNS 1-14 of 14
            eight in a row above at last | 30 28 31 29 30 27 29 31 60 61 62 60 63 61 62 60 | SHIFT_BELOW 1-8 of 8, SHIFT_ABOVE 9-16 of 8, RISING 6-11 of 6, TOO_FEW_RUNS 1-16 of 16
            four rising are no trend | 40 50 30 40 50 60 35 45 30 | nothing
            five rising | 60 30 40 50 60 70 35 60 30 | RISING 2-6 of 5
            five falling | 30 70 60 50 40 30 65 35 60 | FALLING 2-6 of 5
            six rising | 60 30 40 50 60 70 75 35 60 30 | RISING 2-7 of 6
            an equal neighbour does not break a trend | 60 30 40 40 50 60 70 35 60 30 | RISING 2-7 of 5
            an equal neighbour does not count | 60 30 40 40 50 60 35 60 30 | nothing
            equal ones before a trend are no part | 30 30 30 40 50 60 70 20 60 | RISING 3-7 of 5
            equal ones after a trend are no part | 50 30 40 50 60 70 70 20 60 | RISING 2-6 of 5
            two trends | 30 40 50 60 70 55 45 35 25 30 | RISING 1-5 of 5, FALLING 5-9 of 5
            rise then fall | 10 20 30 40 50 60 50 40 30 20 10 | RISING 1-6 of 6, FALLING 6-11 of 6
            fall then rise | 60 50 40 30 20 10 20 30 40 50 60 | FALLING 1-6 of 6, RISING 6-11 of 6
            a trend to the end | 60 35 60 30 20 40 50 60 70 | RISING 5-9 of 5
            a trend of small steps | 50 51 52 53 54 49 50 48 | RISING 1-5 of 5
            a trend broken by one step back | 30 40 50 45 55 65 60 70 50 62 | nothing
            two runs of four are chance | 30 31 29 32 60 62 61 63 | nothing
            two runs of five are not | 30 31 29 32 30 60 62 61 63 60 | TOO_FEW_RUNS 1-10 of 10
            three runs of ten are chance | 30 31 60 62 61 63 60 32 30 31 | nothing
            ten runs of ten are too many | 30 60 31 62 29 61 32 63 30 60 | TOO_MANY_RUNS 1-10 of 10
            nine runs of ten are chance | 30 60 31 62 29 61 32 63 60 30 | nothing
            too many runs of twelve | 30 60 31 62 29 61 32 63 30 60 31 62 | TOO_MANY_RUNS 1-12 of 12
            too few runs of twelve | 30 31 32 30 31 60 62 61 60 63 30 61 | nothing
            a fall to a new level | 80 82 81 79 83 80 40 42 41 39 43 40 | SHIFT_ABOVE 1-6 of 6, SHIFT_BELOW 7-12 of 6, TOO_FEW_RUNS 1-12 of 12
            one far off | 50 52 51 49 53 50 99 51 50 52 | nothing
            two levels mixed | 20 80 25 75 30 70 20 80 25 75 30 70 20 80 | TOO_MANY_RUNS 1-14 of 14
            steady with noise | 50 52 49 51 48 53 50 47 52 51 | nothing
            a step in the middle | 20 25 22 24 21 50 55 52 54 51 | TOO_FEW_RUNS 1-10 of 10
            zero to all | 0 0 0 0 0 0 100 100 100 100 100 100 | SHIFT_BELOW 1-6 of 6, SHIFT_ABOVE 7-12 of 6, TOO_FEW_RUNS 1-12 of 12
            all but the last | 0 0 0 0 0 0 0 0 100 | nothing
            slow rise over a term | 35 36 38 37 40 42 45 44 48 50 53 55 | SHIFT_BELOW 1-6 of 6, SHIFT_ABOVE 7-12 of 6, RISING 8-12 of 5, TOO_FEW_RUNS 1-12 of 12
            quick rise then level | 35 45 55 65 75 74 76 75 74 76 75 74 | RISING 1-5 of 5, TOO_FEW_RUNS 1-12 of 9
            a dip and back | 60 61 60 62 40 41 42 40 60 61 62 60 | nothing
            sawtooth of three | 30 40 50 30 40 50 30 40 50 30 40 50 | nothing
            means with decimals | 2.1 2.25 2.2 2.4 2.5 2.75 3 3.25 | RISING 3-8 of 6
            decimals about the median | 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 | TOO_MANY_RUNS 1-10 of 10
            """)
    void what_points_say_is_what_was_worked_out_twice(String name, String values, String said) {
        List<BigDecimal> points =
                Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();

        assertThat(reckoned(points)).as("reckoned again").isEqualTo(said);
        assertThat(inWords(new RunChart(points).signals())).isEqualTo(said);
    }

    @Test
    void the_median_lies_between_the_two_in_the_middle() {
        assertThat(median("10 20 30 40")).isNull();
        assertThat(median("50 10 40 20 30")).isEqualByComparingTo("30");
        assertThat(median("50 10 40 20 30 31")).isEqualByComparingTo("30.5");
        assertThat(median("7 7 7 7 7 7")).isEqualByComparingTo("7");
    }

    private static BigDecimal median(String values) {
        return new RunChart(
                        Arrays.stream(values.split(" ")).map(BigDecimal::new).toList())
                .median();
    }

    private static String inWords(List<RunChart.Signal> signals) {
        return said(signals.stream()
                .map(signal -> words(signal.kind().name(), signal.first(), signal.last(), signal.points())));
    }

    private static String words(String kind, int first, int last, int points) {
        return kind + " " + (first + 1) + "-" + (last + 1) + " of " + points;
    }

    private static String said(Stream<String> signals) {
        String all = signals.collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing" : all;
    }

    private static String reckoned(List<BigDecimal> points) {
        if (points.size() < 8) {
            return "nothing";
        }
        List<BigDecimal> sorted = points.stream().sorted().toList();
        BigDecimal twiceTheMedian = sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2));
        List<Integer> off = IntStream.range(0, points.size())
                .filter(place -> points.get(place).multiply(BigDecimal.TWO).compareTo(twiceTheMedian) != 0)
                .boxed()
                .toList();
        String sides = off.stream()
                .map(place -> points.get(place).multiply(BigDecimal.TWO).compareTo(twiceTheMedian) > 0 ? "+" : "-")
                .collect(Collectors.joining());
        List<Integer> steps = IntStream.range(1, points.size())
                .filter(place -> points.get(place).compareTo(points.get(place - 1)) != 0)
                .boxed()
                .toList();
        String ways = steps.stream()
                .map(place -> points.get(place).compareTo(points.get(place - 1)) > 0 ? "+" : "-")
                .collect(Collectors.joining());
        List<String> all = new ArrayList<>(found(
                sides,
                "[+]{6,}|-{6,}",
                (from, to) -> words(
                        sides.charAt(from) == '+' ? "SHIFT_ABOVE" : "SHIFT_BELOW",
                        off.get(from),
                        off.get(to),
                        to - from + 1)));
        all.addAll(found(
                ways,
                "[+]{4,}|-{4,}",
                (from, to) -> words(
                        ways.charAt(from) == '+' ? "RISING" : "FALLING",
                        steps.get(from) - 1,
                        steps.get(to),
                        to - from + 2)));
        String runs = unusual(sides);
        return said(Stream.concat(
                all.stream(),
                runs.isEmpty() ? Stream.empty() : Stream.of(words(runs, 0, points.size() - 1, off.size()))));
    }

    private interface Saying {
        String of(int from, int to);
    }

    private static List<String> found(String text, String pattern, Saying saying) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results()
                .map(result -> saying.of(result.start(), result.end() - 1))
                .toList();
    }

    private static String unusual(String sides) {
        int runs = runs(Integer.parseInt(bits(sides), 2), sides.length());
        int above = (int) sides.chars().filter(side -> side == '+').count();
        int[] counts = IntStream.range(0, 1 << sides.length())
                .filter(arrangement -> Integer.bitCount(arrangement) == above)
                .map(arrangement -> runs(arrangement, sides.length()))
                .toArray();
        long few = Arrays.stream(counts).filter(count -> count <= runs).count();
        long many = Arrays.stream(counts).filter(count -> count >= runs).count();
        if (sides.isEmpty()) {
            return "";
        }
        return few * 40 <= counts.length ? "TOO_FEW_RUNS" : many * 40 <= counts.length ? "TOO_MANY_RUNS" : "";
    }

    private static String bits(String sides) {
        return sides.isEmpty() ? "0" : sides.replace('+', '1').replace('-', '0');
    }

    private static int runs(int arrangement, int length) {
        return 1 + Integer.bitCount((arrangement ^ arrangement >> 1) & (1 << Math.max(0, length - 1)) - 1);
    }
}
