package org.trellis.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision a team has made. It is never edited; a later one may take its place.
///
/// @param reason what the team saw that led to it
/// @param strategyId the strategy it is about
/// @param supersedes the decision of the same goal whose place this one takes
public record NewDecision(
        @Nullable UUID id,
        @NotNull DecisionKind decision,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull LocalDate decidedOn,
        @Nullable UUID strategyId,
        @Nullable UUID supersedes) {}
