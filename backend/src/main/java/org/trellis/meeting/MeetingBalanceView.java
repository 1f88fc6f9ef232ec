package org.trellis.meeting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a team's time together went: what was planned beside what was used.
///
/// @param meetings how many meetings it is about
/// @param questions by critical question; those that had no time are named too
@Schema(name = "MeetingBalance")
record MeetingBalanceView(long meetings, int plannedMinutes, int usedMinutes, List<Share> questions) {

    /// What one question had of it.
    ///
    /// @param question absent for items that serve none
    @Schema(name = "QuestionShare")
    record Share(@Nullable Question question, long items, int plannedMinutes, int usedMinutes) {}
}
