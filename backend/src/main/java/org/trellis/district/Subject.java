package org.trellis.district;

/// What a goal or a strategy is about, in the words of a timetable.
public enum Subject {
    ELA,
    MATH,
    SCIENCE,
    SOCIAL_STUDIES,
    WORLD_LANGUAGES,
    ARTS,
    PE_HEALTH,
    TECHNOLOGY,
    SOCIAL_EMOTIONAL,
    /// Several subjects, or none in particular.
    CROSS_CURRICULAR
}
