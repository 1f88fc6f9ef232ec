package org.trellis.team;

/// What somebody is in a team.
public enum TeamRole {
    /// Runs the team: agenda, focus, every voice. There is always one.
    FACILITATOR,
    MEMBER,
    /// Supports the team in confidence.
    COACH,
    /// Comes by invitation and sees the inside of nothing.
    GUEST
}
