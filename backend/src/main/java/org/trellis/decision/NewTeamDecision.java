package org.trellis.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision a team has made. It is never edited; a later one may take its place, or take it back.
///
/// @param text what was decided; can be left out where `decision` says it
/// @param reason what led to it
/// @param goalId the team's goal it is about
/// @param agendaItemId the agenda item it was made at
/// @param decision what becomes of what the team tried, if it is about that
/// @param strategyId the strategy it is about
/// @param supersedes the decision whose place this one takes
/// @param reverses the decision that this one takes back, instead of `supersedes`
record NewTeamDecision(
        @Nullable UUID id,
        @Nullable @Size(max = 500) String text,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull LocalDate decidedOn,
        @Nullable UUID goalId,
        @Nullable UUID agendaItemId,
        @Nullable DecisionKind decision,
        @Nullable UUID strategyId,
        @Nullable UUID supersedes,
        @Nullable UUID reverses) {

    /// The decision that holds no longer.
    @Nullable
    UUID replaced() {
        return supersedes == null ? reverses : supersedes;
    }

    boolean saysNothing() {
        return decision == null && (text == null || text.isBlank());
    }
}
