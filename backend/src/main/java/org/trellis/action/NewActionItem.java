package org.trellis.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a member of a team will do.
///
/// @param ownerId the member who does it
/// @param goalId the team's goal it is for
/// @param meetingId the team's meeting it was agreed at
/// @param checkBackOn the day to look whether it helped
record NewActionItem(
        @Nullable UUID id,
        @NotBlank @Size(max = 500) String text,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn,
        @Nullable UUID goalId,
        @Nullable UUID meetingId,
        @Nullable LocalDate checkBackOn) {

    ActionItemChange content() {
        return new ActionItemChange(text, ownerId, dueOn, goalId, checkBackOn);
    }
}
