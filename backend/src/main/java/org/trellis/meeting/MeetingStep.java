package org.trellis.meeting;

import jakarta.validation.constraints.NotNull;

/// The status a meeting is to have.
record MeetingStep(@NotNull MeetingStatus status) {}
