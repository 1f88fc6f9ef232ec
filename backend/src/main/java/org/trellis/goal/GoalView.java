package org.trellis.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.district.Subject;
import org.trellis.framing.Finding;
import org.trellis.framing.Verdict;

/// A goal as the API shows it. To those outside its team it shows what it is about and where it stands: no `why`,
/// `framing`, `result` or strategies, and no number of students.
///
/// @param baseline where students stood when the goal began
/// @param targetPercent how many in a hundred are to meet the criterion
/// @param allowedStatuses the statuses the caller can give it now
/// @param latest the last evidence after the baseline
/// @param trend the share of students meeting the criterion, oldest first: the baseline, then the latest evidence
/// @param strategies what the team tries or tried for it
/// @param mayChange whether the caller may change it
@Schema(name = "Goal")
record GoalView(
        UUID id,
        int version,
        UUID teamId,
        String teamName,
        String statement,
        @Nullable String why,
        Group group,
        Subject subject,
        GoalGradeBand gradeBand,
        @Nullable Measure measure,
        @Nullable ReadingView baseline,
        @Nullable Integer targetPercent,
        @Nullable LocalDate targetDate,
        @Nullable FramingView framing,
        GoalStatus status,
        List<GoalStatus> allowedStatuses,
        @Nullable Result result,
        @Nullable ReadingView latest,
        @Nullable List<Point> trend,
        @Nullable List<Tried> strategies,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// The students it is about.
    ///
    /// @param size how many; only for the team
    @Schema(name = "StudentGroup")
    record Group(String label, @Nullable Integer size) {}

    /// Evidence as it stands in a goal.
    ///
    /// @param percent how many in a hundred of those assessed meet the criterion; absent when nobody was assessed
    @Schema(name = "Reading")
    record ReadingView(
            LocalDate collectedOn,
            int eligible,
            int assessed,
            int meeting,
            @Nullable Integer percent) {

        static ReadingView of(Reading reading) {
            return new ReadingView(
                    reading.collectedOn(),
                    reading.eligible(),
                    reading.assessed(),
                    reading.meeting(),
                    reading.percent());
        }
    }

    /// One point of a trend.
    @Schema(name = "TrendPoint")
    record Point(LocalDate collectedOn, int percent) {}

    /// A strategy and how its latest try-out for the goal stands.
    ///
    /// @param id the strategy's
    @Schema(name = "GoalStrategy")
    record Tried(UUID id, String title, TryOutStatus status) {}

    /// What the framing check said when the statement was written.
    ///
    /// @param ruleSet names the rules that judged
    /// @param overrideReason why the team keeps its wording all the same
    @Schema(name = "GoalFraming")
    record FramingView(
            Verdict verdict,
            String ruleSet,
            List<Finding> findings,
            @Nullable String overrideReason) {}

    /// What the team concluded.
    @Schema(name = "GoalResult")
    record Result(String reason, LocalDate on) {}

    /// What those outside the team see.
    static GoalView outside(GoalRow goal) {
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.teamId(),
                goal.teamName(),
                goal.statement(),
                null,
                new Group(goal.group().label(), null),
                goal.subject(),
                goal.gradeBand(),
                goal.measure(),
                null,
                goal.targetPercent(),
                goal.targetDate(),
                null,
                goal.status(),
                List.of(),
                null,
                null,
                null,
                null,
                false,
                goal.createdAt(),
                goal.updatedAt());
    }

    /// What the team sees.
    static GoalView inside(GoalRow goal, Progress progress, List<Tried> strategies) {
        Reading baseline = progress.baseline();
        Reading latest = progress.latest();
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.teamId(),
                goal.teamName(),
                goal.statement(),
                goal.why(),
                new Group(goal.group().label(), goal.group().size()),
                goal.subject(),
                goal.gradeBand(),
                goal.measure(),
                baseline == null ? null : ReadingView.of(baseline),
                goal.targetPercent(),
                goal.targetDate(),
                framing(goal),
                goal.status(),
                goal.isOpen() ? goal.status().next() : List.of(),
                goal.resultReason() == null || goal.resultOn() == null
                        ? null
                        : new Result(goal.resultReason(), goal.resultOn()),
                latest == null ? null : ReadingView.of(latest),
                progress.trend(),
                strategies,
                goal.isOpen() && goal.status().isChangeable(),
                goal.createdAt(),
                goal.updatedAt());
    }

    private static FramingView framing(GoalRow goal) {
        StatementFraming framing = goal.framing();
        return new FramingView(framing.verdict(), framing.ruleSet(), framing.findings(), goal.overrideReason());
    }
}
