package org.trellis.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.Invalid;

/// What somebody can say about how they are told of things. Times are of the district's clock, such as `18:00`.
///
/// @param notShown kinds that are not shown in the app
/// @param notMailed kinds that are not mailed
/// @param dailyAt when the daily mail goes
/// @param quietFrom from when on no mail goes, until `quietUntil`; both or none
/// @param quietUntil when mails go again
record NotificationSettingsChange(
        @NotNull Set<@NotNull NotificationKind> notShown,
        @NotNull Set<@NotNull NotificationKind> notMailed,
        @NotNull Delivery delivery,

        @NotNull @Pattern(regexp = TIME) @Schema(examples = "07:00")
        String dailyAt,

        @Nullable @Pattern(regexp = TIME) @Schema(examples = "18:00")
        String quietFrom,

        @Nullable @Pattern(regexp = TIME) @Schema(examples = "07:00")
        String quietUntil) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    /// @throws Invalid if quiet hours begin and do not end, or end and do not begin
    void mustBeSound() {
        if ((quietFrom == null) != (quietUntil == null)) {
            throw Invalid.at(quietFrom == null ? "/quietFrom" : "/quietUntil", "required");
        }
    }
}
