package org.trellis.notification;

import jakarta.validation.constraints.NotNull;

/// The status a notification is to have.
record NotificationStep(@NotNull NotificationStatus status) {}
