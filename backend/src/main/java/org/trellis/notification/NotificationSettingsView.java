package org.trellis.notification;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// How somebody is told of things, as the API shows it to them. Times are of the district's clock.
///
/// @param kinds what people are told of
/// @param notShown kinds that are not shown in the app
/// @param notMailed kinds that are not mailed
/// @param dailyAt when the daily mail goes
/// @param quietFrom from when on no mail goes, until `quietUntil`
/// @param quietUntil when mails go again
/// @param mailed whether this Trellis sends mails at all
@Schema(name = "NotificationSettings")
record NotificationSettingsView(
        int version,
        List<NotificationKind> kinds,
        Set<NotificationKind> notShown,
        Set<NotificationKind> notMailed,
        Delivery delivery,
        String dailyAt,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        boolean mailed)
        implements Versioned {

    static NotificationSettingsView of(NotificationSettings settings, boolean mailed) {
        NotificationSettingsChange content = settings.content();
        return new NotificationSettingsView(
                settings.version(),
                List.of(NotificationKind.values()),
                content.notShown(),
                content.notMailed(),
                content.delivery(),
                content.dailyAt(),
                content.quietFrom(),
                content.quietUntil(),
                mailed);
    }
}
