package org.trellis.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision a team has made about a goal. It is never edited; a later one may take its place.
///
/// @param text what was decided, where the kind of decision does not say it all
/// @param reason what the team saw that led to it
/// @param strategyId the strategy it is about
/// @param agendaItemId the agenda item it was made at
/// @param supersedes the decision of the same goal whose place this one takes
public record NewDecision(
        @Nullable UUID id,
        @NotNull DecisionKind decision,
        @Nullable @Size(max = 500) String text,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull LocalDate decidedOn,
        @Nullable UUID strategyId,
        @Nullable UUID agendaItemId,
        @Nullable UUID supersedes) {

    /// The same as a decision of the team that names the goal.
    NewTeamDecision about(UUID goalId) {
        return new NewTeamDecision(
                id, text, reason, decidedOn, goalId, agendaItemId, decision, strategyId, supersedes, null);
    }
}
