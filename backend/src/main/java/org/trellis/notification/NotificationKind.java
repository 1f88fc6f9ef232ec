package org.trellis.notification;

/// What somebody is told of. Each can be turned off, in the app and by e-mail.
public enum NotificationKind {
    /// A meeting, or a series of them, was planned.
    MEETING_PLANNED,
    AGENDA_PUBLISHED,
    MEETING_CANCELLED,
    /// Somebody else agreed that it is theirs.
    ACTION_ITEM_GIVEN,
    ACTION_ITEM_DUE,
    NORMS_TO_ACKNOWLEDGE
}
