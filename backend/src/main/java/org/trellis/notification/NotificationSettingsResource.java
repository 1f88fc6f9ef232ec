package org.trellis.notification;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.contract.IfMatch;
import org.trellis.contract.MergePatch;
import org.trellis.policy.Caller;

@Path("/api/v1/me/notification-settings")
@Tag(name = "Notifications")
@Authenticated
@Transactional
class NotificationSettingsResource {

    private final Notifications notifications;
    private final Post post;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    NotificationSettingsResource(
            Notifications notifications, Post post, Caller caller, IfMatch ifMatch, MergePatch patches) {
        this.notifications = notifications;
        this.post = post;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "getNotificationSettings",
            summary = "Read how I am told of things",
            description = "What the caller is told of in the app and by e-mail, and when mails may go.")
    public NotificationSettingsView show() {
        return NotificationSettingsView.of(notifications.settingsOf(caller.id()), post.isOpen());
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeNotificationSettings",
            summary = "Change how I am told of things",
            description = "Each kind can be turned off, in the app and by e-mail. Mails go soon, together, or once a "
                    + "day, and not in the quiet hours.")
    public NotificationSettingsView change(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NotificationSettingsChange.class)))
                    JsonNode patch) {
        NotificationSettings settings = ifMatch.check(notifications.settingsOf(caller.id()));
        settings.change(patches.apply(patch, settings.content()));
        notifications.changed(settings);
        return NotificationSettingsView.of(settings, post.isOpen());
    }
}
