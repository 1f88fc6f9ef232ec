package org.trellis.decision;

/// What a team decided to do with what it tried.
public enum DecisionKind {
    /// It works; it becomes what the team does.
    ADOPT,
    /// Go on with it, changed.
    ADAPT,
    /// Stop it.
    ABANDON,
    /// Go on as it is before deciding.
    EXTEND
}
