package org.trellis.goal;

import java.util.List;
import java.util.Locale;
import org.trellis.problem.Conflict;
import org.trellis.problem.FieldError;
import org.trellis.problem.Phrases;
import org.trellis.problem.ProblemType;

/// A goal lacks something that an active goal has.
class GoalNotReady extends Conflict {

    private final transient List<Part> missing;

    /// What a goal needs before it can start.
    enum Part {
        MEASURE("/measure", "required"),
        BASELINE("/baseline", "required"),
        TARGET("/targetPercent", "required"),
        TARGET_ABOVE_BASELINE("/targetPercent", "above-baseline"),
        TARGET_BELOW_BASELINE("/targetPercent", "below-baseline"),
        TARGET_DATE("/targetDate", "required"),
        WORDING("/statement", "student-facing");

        private final String pointer;
        private final String sentence;

        Part(String pointer, String sentence) {
            this.pointer = pointer;
            this.sentence = sentence;
        }

        private String phrase() {
            return "goal-part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    GoalNotReady(List<Part> missing) {
        super(
                ProblemType.GOAL_NOT_READY,
                new Phrases(missing.stream().map(Part::phrase).toList()));
        this.missing = missing;
    }

    /// Each points into the goal itself.
    @Override
    public List<FieldError> errors() {
        return missing.stream()
                .map(part -> FieldError.at(part.pointer, part.sentence))
                .toList();
    }
}
