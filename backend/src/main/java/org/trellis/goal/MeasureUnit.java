package org.trellis.goal;

/// What a measure's numbers say of a group.
public enum MeasureUnit {
    /// How many of those assessed meet the criterion.
    PERCENT_MEETING,
    /// The group's mean, on the measure's own scale.
    MEAN,
    /// How often something was seen.
    COUNT
}
