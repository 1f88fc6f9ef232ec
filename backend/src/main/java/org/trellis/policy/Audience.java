package org.trellis.policy;

import org.jspecify.annotations.Nullable;

/// What a person is to a record: by a tie to that very record, or by a role that counts where the record is.
public enum Audience {
    /// Anyone with a place in the district.
    ANYONE(null),
    /// The person the record is about.
    SELF(null),
    /// Who wrote it.
    AUTHOR(null),
    /// One of the two in a coaching partnership.
    PARTNER(null),
    /// An active member of the team, its coach included.
    MEMBER(null),
    /// The member who runs the team.
    FACILITATOR(null),
    /// Somebody who curates the library that a strategy is in.
    CURATOR(null),
    EDUCATOR(Role.EDUCATOR),
    COACH(Role.COACH),
    COACH_LEAD(Role.COACH_LEAD),
    SCHOOL_LEADER(Role.SCHOOL_LEADER),
    DISTRICT_LEADER(Role.DISTRICT_LEADER),
    LIBRARY_CURATOR(Role.LIBRARY_CURATOR),
    ROSTER_ADMIN(Role.ROSTER_ADMIN),
    PRIVACY_OFFICER(Role.PRIVACY_OFFICER);

    private final @Nullable Role role;

    Audience(@Nullable Role role) {
        this.role = role;
    }

    /// The role that makes a person this audience; none where it takes a tie to the record.
    public @Nullable Role role() {
        return role;
    }
}
