package org.trellis.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may know that something happened.
///
/// @param kind what `of` is the id of
/// @param of the team, partnership or person; absent for the whole district
/// @param whole what the record is part of, such as the meeting of an agenda item; absent for what stands alone
public record Scope(Kind kind, @Nullable UUID of, @Nullable UUID whole) {

    /// What a scope is about.
    public enum Kind {
        DISTRICT,
        TEAM,
        PARTNERSHIP,
        PERSON
    }

    /// Everybody with a place in the district.
    public static final Scope DISTRICT = new Scope(Kind.DISTRICT, null, null);

    /// The members of a team.
    public static Scope team(UUID team) {
        return new Scope(Kind.TEAM, team, null);
    }

    /// The two in a coaching partnership.
    public static Scope partnership(UUID partnership) {
        return new Scope(Kind.PARTNERSHIP, partnership, null);
    }

    /// One person.
    public static Scope person(UUID person) {
        return new Scope(Kind.PERSON, person, null);
    }

    /// The same people, of a record that is part of another.
    public Scope partOf(@Nullable UUID other) {
        return new Scope(kind, of, other);
    }
}
