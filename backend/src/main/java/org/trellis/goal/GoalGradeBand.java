package org.trellis.goal;

/// The grades of the students a goal is about.
public enum GoalGradeBand {
    PRE_K,
    K_2,
    G3_5,
    G6_8,
    G9_12,
    /// Grades of several bands.
    CROSS
}
