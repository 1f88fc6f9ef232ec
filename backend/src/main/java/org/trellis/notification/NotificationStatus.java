package org.trellis.notification;

import java.util.List;

/// Whether somebody has seen a notification.
public enum NotificationStatus {
    UNREAD,
    READ;

    /// The statuses that can follow.
    public List<NotificationStatus> next() {
        return this == UNREAD ? List.of(READ) : List.of(UNREAD);
    }
}
