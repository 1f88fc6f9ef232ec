package org.trellis.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.Subject;
import org.trellis.team.TeamStatus;

/// A goal as a list reads it, before it is known who asks and what evidence there is.
record GoalRow(
        UUID id,
        int version,
        UUID teamId,
        String teamName,
        TeamStatus teamStatus,
        String statement,
        @Nullable String why,
        StudentGroup group,
        Subject subject,
        GoalGradeBand gradeBand,
        @Nullable Measure measure,
        @Nullable Integer targetPercent,
        @Nullable LocalDate targetDate,
        StatementFraming framing,
        @Nullable String overrideReason,
        GoalStatus status,
        @Nullable String resultReason,
        @Nullable LocalDate resultOn,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT =
            "new org.trellis.goal.GoalRow(g.id, g.version, g.teamId, t.name, t.status, g.statement,"
                    + " g.why, g.students, g.subject, g.gradeBand, g.measure, g.targetPercent, g.targetDate, g.framing,"
                    + " g.overrideReason, g.status, g.resultReason, g.resultOn, g.createdAt, g.updatedAt)";

    static final String FROM = "Goal g join Team t on t.id = g.teamId";

    boolean isOpen() {
        return teamStatus != TeamStatus.CLOSED;
    }
}
