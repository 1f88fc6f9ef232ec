package org.trellis.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// A notification as the API shows it to whom it is for.
///
/// @param title what it is about: a meeting's title or what is to be done, as it was called then; never a word of a
/// note
/// @param teamName the team's name then
/// @param dueOn the day it is due, when it has one
@Schema(name = "Notification")
record NotificationView(
        UUID id,
        int version,
        NotificationKind kind,
        String title,
        UUID teamId,
        String teamName,
        @Nullable LocalDate dueOn,
        @Nullable UUID meetingId,
        @Nullable UUID actionItemId,
        @Nullable UUID normSetId,
        NotificationStatus status,
        List<NotificationStatus> allowedStatuses,
        Instant createdAt)
        implements Versioned {}
