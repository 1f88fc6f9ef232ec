package org.trellis.policy;

/// What a person does in a district or in one of its schools, from a day to a day.
public enum Role {
    EDUCATOR,
    COACH,
    COACH_LEAD,
    SCHOOL_LEADER,
    DISTRICT_LEADER,
    LIBRARY_CURATOR,
    ROSTER_ADMIN,
    PRIVACY_OFFICER
}
