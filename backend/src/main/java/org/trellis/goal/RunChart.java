package org.trellis.goal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whether numbers in the order of time move by more than chance, by the rules that improvement science reads run
/// charts by: a shift, a trend, and the number of runs about the median.
///
/// @param values oldest first
record RunChart(List<BigDecimal> values) {

    /// From so many points on there is a median.
    static final int FOR_MEDIAN = 5;

    /// From so many points on anything is said about them.
    static final int FOR_SIGNALS = 8;

    private static final int SHIFT = 6;
    private static final int TREND = 5;

    /// Of all ways to arrange the points about the median, the share that counts as unusual on either side: 1 in 40.
    private static final BigInteger UNUSUAL = BigInteger.valueOf(40);

    /// What is said of the points from one to another.
    ///
    /// @param first counted from 0
    /// @param last counted from 0
    /// @param points how many of them count
    record Signal(SignalKind kind, int first, int last, int points) {}

    /// Absent while there are too few points.
    @Nullable
    BigDecimal median() {
        if (values.size() < FOR_MEDIAN) {
            return null;
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO);
    }

    /// None while there are too few points.
    List<Signal> signals() {
        BigDecimal median = median();
        if (median == null || values.size() < FOR_SIGNALS) {
            return List.of();
        }
        List<Stretch> runs = stretches(place -> values.get(place).compareTo(median));
        List<Stretch> trends =
                stretches(place -> place == 0 ? 0 : values.get(place).compareTo(values.get(place - 1)));
        List<Signal> signals = new ArrayList<>();
        for (Stretch run : runs) {
            if (run.points() >= SHIFT) {
                signals.add(run.signal(SignalKind.SHIFT_ABOVE, SignalKind.SHIFT_BELOW));
            }
        }
        for (Stretch steps : trends) {
            if (steps.points() >= TREND - 1) {
                signals.add(steps.fromBefore().signal(SignalKind.RISING, SignalKind.FALLING));
            }
        }
        unusualNumberOf(runs).ifPresent(signals::add);
        return signals;
    }

    /// Points one after another that all lie, or all go, to the same side. Those that go to neither are skipped: they
    /// neither count nor break a stretch.
    ///
    /// @param side above 0 or below it
    /// @param points how many of them count
    private record Stretch(int side, int first, int last, int points) {

        Stretch and(int place) {
            return new Stretch(side, first, place, points + 1);
        }

        /// The first step of a trend leads from the point before it.
        Stretch fromBefore() {
            return new Stretch(side, first - 1, last, points + 1);
        }

        Signal signal(SignalKind up, SignalKind down) {
            return new Signal(side > 0 ? up : down, first, last, points);
        }
    }

    private List<Stretch> stretches(IntUnaryOperator sideOf) {
        List<Stretch> stretches = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            int side = Integer.signum(sideOf.applyAsInt(place));
            if (side == 0) {
                continue;
            }
            if (!stretches.isEmpty() && stretches.getLast().side == side) {
                stretches.set(stretches.size() - 1, stretches.getLast().and(place));
            } else {
                stretches.add(new Stretch(side, place, place, 1));
            }
        }
        return stretches;
    }

    /// By the run test of Wald and Wolfowitz (1940), reckoned exactly.
    private Optional<Signal> unusualNumberOf(List<Stretch> runs) {
        int above = points(runs, 1);
        int below = points(runs, -1);
        if (above == 0 || below == 0) {
            return Optional.empty();
        }
        BigInteger all = ways(above + below, above);
        if (isUnusual(waysToHave(IntStream.rangeClosed(1, runs.size()), above, below), all)) {
            return Optional.of(of(SignalKind.TOO_FEW_RUNS, above + below));
        }
        if (isUnusual(waysToHave(IntStream.rangeClosed(runs.size(), above + below), above, below), all)) {
            return Optional.of(of(SignalKind.TOO_MANY_RUNS, above + below));
        }
        return Optional.empty();
    }

    private Signal of(SignalKind kind, int points) {
        return new Signal(kind, 0, values.size() - 1, points);
    }

    private static boolean isUnusual(BigInteger ways, BigInteger all) {
        return ways.multiply(UNUSUAL).compareTo(all) <= 0;
    }

    private static int points(List<Stretch> runs, int side) {
        return runs.stream()
                .filter(run -> run.side == side)
                .mapToInt(Stretch::points)
                .sum();
    }

    private static BigInteger waysToHave(IntStream runs, int above, int below) {
        return runs.mapToObj(count -> waysToHave(count, above, below)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger waysToHave(int runs, int above, int below) {
        int half = runs / 2;
        if (runs % 2 == 0) {
            return ways(above - 1, half - 1).multiply(ways(below - 1, half - 1)).shiftLeft(1);
        }
        return ways(above - 1, half)
                .multiply(ways(below - 1, half - 1))
                .add(ways(above - 1, half - 1).multiply(ways(below - 1, half)));
    }

    /// To choose some of that many.
    private static BigInteger ways(int many, int some) {
        if (some < 0 || some > many) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= some; i++) {
            ways = ways.multiply(BigInteger.valueOf(many - some + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
