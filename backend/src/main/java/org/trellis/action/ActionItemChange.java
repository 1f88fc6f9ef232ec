package org.trellis.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be changed about an action item.
///
/// @param ownerId the member who does it
/// @param goalId the team's goal it is for
/// @param checkBackOn the day to look whether it helped, or, of a deferred one, to take it up again
record ActionItemChange(
        @NotBlank @Size(max = 500) String text,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn,
        @Nullable UUID goalId,
        @Nullable LocalDate checkBackOn) {}
