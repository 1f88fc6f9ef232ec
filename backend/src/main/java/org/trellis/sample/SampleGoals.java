package org.trellis.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.decision.DecisionKind;
import org.trellis.decision.DecisionWork;
import org.trellis.decision.NewDecision;
import org.trellis.district.Subject;
import org.trellis.goal.GoalGradeBand;
import org.trellis.goal.GoalStatus;
import org.trellis.goal.GoalWork;
import org.trellis.goal.Measure;
import org.trellis.goal.NewEvidence;
import org.trellis.goal.NewGoal;
import org.trellis.goal.NewTryOut;
import org.trellis.goal.Reading;
import org.trellis.goal.StudentGroup;
import org.trellis.goal.TryOutStatus;
import org.trellis.strategy.StarterLibrary;

/// The goals of `goals.yaml`, with their evidence, what was tried for them and what was decided.
@ApplicationScoped
class SampleGoals {

    private static final String STARTER_CARD = "starter/";

    private final GoalWork work;
    private final DecisionWork deciding;
    private final StarterLibrary starter;

    SampleGoals(GoalWork work, DecisionWork deciding, StarterLibrary starter) {
        this.work = work;
        this.deciding = deciding;
        this.starter = starter;
    }

    /// @param written the school day on which it was drafted
    /// @param by who drafted it, and takes its steps
    /// @param started the school day on which it became active; absent for a draft
    /// @param results where it went from there
    private record SampleGoal(
            String team,
            String statement,
            String why,
            StudentGroup group,
            Subject subject,
            GoalGradeBand gradeBand,
            @Nullable Measure measure,
            int written,
            String by,
            @Nullable Count baseline,
            @Nullable Integer target,
            @Nullable Integer targetDay,
            @Nullable Integer started,
            @Nullable List<Count> evidence,
            @Nullable List<Attempt> tries,
            @Nullable List<Choice> decisions,
            @Nullable List<Result> results) {}

    /// @param eligible the whole group when absent
    private record Count(
            int day,
            @Nullable String by,
            @Nullable Integer eligible,
            int assessed,
            int meeting,
            @Nullable String label,
            @Nullable String note) {

        int of(StudentGroup group) {
            return eligible == null ? group.size() : eligible;
        }
    }

    /// @param strategy the key of an own strategy, or `starter/` and the slug of a card
    /// @param agreed when it was planned; on its first day when absent
    /// @param done the day on which it ended
    /// @param stopped the day on which it was given up
    private record Attempt(
            String strategy,
            @Nullable Integer agreed,
            int from,
            String by,
            String plan,
            @Nullable Integer done,
            @Nullable Integer stopped) {}

    /// @param key what a later decision calls it that takes its place
    /// @param insteadOf the decision whose place it takes
    private record Choice(
            int day,
            String by,
            DecisionKind decision,
            @Nullable String about,
            String reason,
            @Nullable String key,
            @Nullable String insteadOf) {}

    private record Result(
            int day, GoalStatus status, @Nullable String reason) {}

    void addTo(Story story, Cast cast) {
        SampleFile.read("goals.yaml", new TypeReference<Map<String, SampleGoal>>() {})
                .forEach((key, goal) -> addTo(story, cast, key, goal));
    }

    private void addTo(Story story, Cast cast, String key, SampleGoal goal) {
        story.add(goal.written(), goal.by(), () -> cast.add(key, work.draft(draft(story, cast, goal))));
        if (goal.started() != null) {
            story.add(goal.started(), goal.by(), () -> work.step(cast.get(key), GoalStatus.ACTIVE, null));
        }
        orNone(goal.evidence())
                .forEach(count -> story.add(
                        count.day(),
                        by(count.by(), goal),
                        () -> work.record(cast.get(key), evidence(story, goal, count))));
        orNone(goal.tries()).forEach(attempt -> addTo(story, cast, key, attempt));
        orNone(goal.decisions())
                .forEach(choice -> story.add(choice.day(), choice.by(), () -> {
                    UUID decision = deciding.decide(cast.get(key), decision(story, cast, choice));
                    if (choice.key() != null) {
                        cast.add(choice.key(), decision);
                    }
                }));
        orNone(goal.results())
                .forEach(result -> story.add(
                        result.day(), goal.by(), () -> work.step(cast.get(key), result.status(), result.reason())));
    }

    private void addTo(Story story, Cast cast, String goal, Attempt attempt) {
        String key = goal + " tries " + attempt.strategy();
        story.add(
                attempt.agreed() == null ? attempt.from() : attempt.agreed(),
                attempt.by(),
                () -> cast.add(key, work.tryOut(cast.get(goal), tryOut(story, cast, attempt))));
        if (attempt.done() != null) {
            story.add(
                    attempt.done(),
                    attempt.by(),
                    () -> work.stepTryOut(cast.get(goal), cast.get(key), TryOutStatus.DONE));
        }
        if (attempt.stopped() != null) {
            story.add(
                    attempt.stopped(),
                    attempt.by(),
                    () -> work.stepTryOut(cast.get(goal), cast.get(key), TryOutStatus.STOPPED));
        }
    }

    private static NewGoal draft(Story story, Cast cast, SampleGoal goal) {
        Count baseline = goal.baseline();
        return new NewGoal(
                null,
                cast.get(goal.team()),
                goal.statement(),
                goal.why(),
                goal.group(),
                goal.subject(),
                goal.gradeBand(),
                goal.measure(),
                baseline == null
                        ? null
                        : new Reading(
                                story.date(baseline.day()),
                                baseline.of(goal.group()),
                                baseline.assessed(),
                                baseline.meeting()),
                goal.target(),
                goal.targetDay() == null ? null : story.date(goal.targetDay()),
                null);
    }

    private static NewEvidence evidence(Story story, SampleGoal goal, Count count) {
        Reading reading =
                new Reading(story.date(count.day()), count.of(goal.group()), count.assessed(), count.meeting());
        return NewEvidence.of(reading, count.label(), count.note());
    }

    private NewTryOut tryOut(Story story, Cast cast, Attempt attempt) {
        return new NewTryOut(null, strategy(cast, attempt.strategy()), story.date(attempt.from()), attempt.plan());
    }

    private NewDecision decision(Story story, Cast cast, Choice choice) {
        return new NewDecision(
                null,
                choice.decision(),
                null,
                choice.reason(),
                story.date(choice.day()),
                choice.about() == null ? null : strategy(cast, choice.about()),
                null,
                choice.insteadOf() == null ? null : cast.get(choice.insteadOf()));
    }

    private UUID strategy(Cast cast, String key) {
        return key.startsWith(STARTER_CARD) ? starter.idOfCard(key.substring(STARTER_CARD.length())) : cast.get(key);
    }

    private static String by(@Nullable String who, SampleGoal goal) {
        return who == null ? goal.by() : who;
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
