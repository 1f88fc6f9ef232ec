package org.trellis.me;

/// Why something needs somebody today.
enum TodayKind {
    /// A partnership waits for a yes or no.
    PARTNERSHIP_REQUEST,
    /// A partner has shared a note in the last days.
    NOTE_SHARED,
    /// A goal's date has passed, and the team has not said how it ended.
    DECISION_DUE,
    /// A goal has had no check for a while.
    EVIDENCE_DUE,
    /// Something the caller agreed to do is open, or a deferred one is to be taken up again.
    ACTION_ITEM,
    /// A team asks whether the caller will keep its norms.
    NORMS,
    GOAL_DRAFT,
    NOTE_DRAFT
}
