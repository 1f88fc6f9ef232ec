package org.trellis.meeting;

import java.util.UUID;

/// A meeting is being closed, in this transaction.
public record MeetingEnds(UUID meetingId) {}
