package org.trellis.district;

/// The grades a school, a goal or a strategy is about, in the bands that schools speak of.
public enum GradeBand {
    PRE_K,
    K_2,
    G3_5,
    G6_8,
    G9_12
}
