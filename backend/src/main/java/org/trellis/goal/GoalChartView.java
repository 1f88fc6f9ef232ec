package org.trellis.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A goal's evidence as a run chart: whether it moves by more than chance.
///
/// @param points what was seen of the group by the measure, oldest first: the latest 500
/// @param median of the points; absent while they are fewer than five
/// @param pointsForSignals how many points it takes before anything is said about them
/// @param signals what the points say beyond chance; none while they are too few
/// @param tryOuts when strategies were tried for the goal, oldest first
@Schema(name = "GoalChart")
record GoalChartView(
        List<Point> points,
        @Nullable BigDecimal median,
        int pointsForSignals,
        List<Signal> signals,
        List<Tried> tryOuts) {

    /// A point of a run chart.
    ///
    /// @param value how many in a hundred meet the criterion, or the measure's amount
    @Schema(name = "ChartPoint")
    record Point(UUID id, LocalDate collectedOn, EvidencePhase phase, BigDecimal value) {}

    /// What some of the points say.
    ///
    /// @param count how many points it is said of, without those that lie on the median or repeat the one before
    @Schema(name = "ChartSignal")
    record Signal(SignalKind kind, LocalDate from, LocalDate to, int count) {}

    /// When a strategy was tried.
    ///
    /// @param endsOn its last day, once it is over
    @Schema(name = "ChartTryOut")
    record Tried(
            UUID id,
            UUID strategyId,
            String strategyTitle,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            TryOutStatus status) {}

    static GoalChartView of(List<Point> points, List<TryOutRow> tryOuts) {
        RunChart chart = new RunChart(points.stream().map(Point::value).toList());
        return new GoalChartView(
                points,
                chart.median(),
                RunChart.FOR_SIGNALS,
                chart.signals().stream().map(signal -> said(signal, points)).toList(),
                tryOuts.stream().map(GoalChartView::tried).toList());
    }

    private static Signal said(RunChart.Signal signal, List<Point> points) {
        return new Signal(
                signal.kind(),
                points.get(signal.first()).collectedOn(),
                points.get(signal.last()).collectedOn(),
                signal.points());
    }

    private static Tried tried(TryOutRow row) {
        return new Tried(row.id(), row.strategyId(), row.strategyTitle(), row.startsOn(), row.endsOn(), row.status());
    }
}
