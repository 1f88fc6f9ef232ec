package org.trellis.goal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a goal's evidence says so far.
///
/// @param baseline where students stood when the goal began; absent while that is not known
/// @param later the latest evidence after it, oldest first
record Progress(@Nullable Reading baseline, List<Reading> later) {

    static final Progress NONE = new Progress(null, List.of());

    static Progress of(EvidencePhase phase, Reading reading) {
        return switch (phase) {
            case BASELINE -> new Progress(reading, List.of());
            case PROGRESS -> new Progress(null, List.of(reading));
        };
    }

    /// This and what was seen after it.
    Progress and(Progress next) {
        List<Reading> both = new ArrayList<>(later);
        both.addAll(next.later);
        return new Progress(baseline == null ? next.baseline : baseline, both);
    }

    @Nullable
    Reading latest() {
        return later.isEmpty() ? null : later.getLast();
    }

    /// Where somebody was assessed, the share of students meeting the criterion.
    List<GoalView.Point> trend() {
        List<Reading> all = new ArrayList<>(later);
        if (baseline != null) {
            all.addFirst(baseline);
        }
        List<GoalView.Point> points = new ArrayList<>();
        for (Reading reading : all) {
            Integer percent = reading.percent();
            if (percent != null) {
                points.add(new GoalView.Point(reading.collectedOn(), percent));
            }
        }
        return points;
    }
}
