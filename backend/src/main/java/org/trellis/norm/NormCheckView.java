package org.trellis.norm;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A meeting's norm check as the API shows it to the team.
///
/// @param normSetId the norms it is about
/// @param norms those norms, in their order
/// @param repliedByMe whether the caller has replied; not known any more once the check is closed
/// @param replies how many have replied; 0 once it is closed if they were too few to be kept
/// @param enough the number of replies from which on the counts are shown
/// @param result the counts, once the check is closed, if enough have replied
@Schema(name = "NormCheck")
record NormCheckView(
        UUID meetingId,
        NormCheckStatus status,
        @Nullable UUID normSetId,
        List<Norm> norms,
        boolean repliedByMe,
        int replies,
        int enough,
        @Nullable Result result) {

    /// What the people of a meeting found.
    ///
    /// @param kept how many said 1, 2, 3 and 4
    /// @param workOn how many named each norm, in the set's order
    @Schema(name = "NormCheckResult")
    record Result(List<Integer> kept, List<Integer> workOn) {}

    static NormCheckView notOpen(UUID meeting) {
        return new NormCheckView(meeting, NormCheckStatus.NOT_OPEN, null, List.of(), false, 0, NormCheck.ENOUGH, null);
    }

    /// @param check absent as long as nobody has replied
    static NormCheckView of(
            UUID meeting, NormCheckStatus status, NormSet set, @Nullable NormCheck check, boolean repliedByMe) {
        return new NormCheckView(
                meeting,
                status,
                set.id(),
                set.norms(),
                repliedByMe,
                check == null ? 0 : check.replies(),
                NormCheck.ENOUGH,
                check != null && status == NormCheckStatus.CLOSED && check.isEnough()
                        ? new Result(check.kept(), check.minded())
                        : null);
    }
}
