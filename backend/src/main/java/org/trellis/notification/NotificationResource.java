package org.trellis.notification;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.contract.IfMatch;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;

@Path("/api/v1/notifications")
@Tag(name = "Notifications")
@Authenticated
@Transactional
class NotificationResource {

    /// So many are marked as read at once; the rest by asking again.
    private static final int MOST_AT_ONCE = 100;

    private final Notifications notifications;
    private final IfMatch ifMatch;

    NotificationResource(Notifications notifications, IfMatch ifMatch) {
        this.notifications = notifications;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "List my notifications",
            description = "What the caller was told of, the newest first. They never hold a word of a note.")
    public Page<NotificationView> list(
            @BeanParam @Valid NotificationFilter filter, @BeanParam @Valid PageRequest wanted) {
        return notifications.mine(filter, wanted);
    }

    @GET
    @Path("/{notificationId}")
    @Operation(
            operationId = "getNotification",
            summary = "Read a notification",
            description = "For the person it is for, and nobody else.")
    public NotificationView show(@RestPath UUID notificationId) {
        return notifications.get(notificationId).view();
    }

    @PUT
    @Path("/{notificationId}/status")
    @Operation(
            operationId = "setNotificationStatus",
            summary = "Mark a notification as read or unread",
            description = "For the person it is for. What was read is not mailed any more.")
    public NotificationView step(@RestPath UUID notificationId, @Valid NotificationStep wanted) {
        Notification notification = ifMatch.check(notifications.get(notificationId));
        if (wanted.status() != notification.status()) {
            notification.become(wanted.status());
            notifications.changed(notification);
        }
        return notification.view();
    }

    @POST
    @Path("/{notificationId}/read-through")
    @Operation(
            operationId = "readNotificationsThrough",
            summary = "Mark a notification and all before it as read",
            description = "For the person they are for. It marks the newest hundred that are unread; what comes after "
                    + "the one that is named stays unread.")
    public NotificationView readThrough(@RestPath UUID notificationId) {
        Notification last = notifications.get(notificationId);
        for (Notification unread : notifications.unreadThrough(last, MOST_AT_ONCE)) {
            unread.become(NotificationStatus.READ);
            notifications.changed(unread);
        }
        return last.view();
    }
}
