package org.trellis.meeting;

/// A meeting is closed, in this transaction: whatever runs in it must end with it.
public record MeetingEnds(Meeting meeting) {}
