package org.trellis.goal;

/// What the points of a run chart say beyond chance.
public enum SignalKind {
    /// Six or more in a row above the median.
    SHIFT_ABOVE,
    /// Six or more in a row below the median.
    SHIFT_BELOW,
    /// Five or more in a row, each above the one before.
    RISING,
    /// Five or more in a row, each below the one before.
    FALLING,
    /// The points cross the median less often than chance has it.
    TOO_FEW_RUNS,
    /// The points cross the median more often than chance has it.
    TOO_MANY_RUNS
}
