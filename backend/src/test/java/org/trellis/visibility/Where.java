package org.trellis.visibility;

import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Grant;

/// Where a record is, as far as it decides which roles count for it.
///
/// @param anywhere whether a role held in any one school is enough
/// @param schools otherwise the schools whose roles count, besides those held in the whole district
record Where(boolean anywhere, Set<UUID> schools) {

    static final Where ANYWHERE = new Where(true, Set.of());
    static final Where DISTRICT = new Where(false, Set.of());

    static Where at(UUID school) {
        return new Where(false, Set.of(school));
    }

    boolean counts(Grant role) {
        return anywhere || role.school() == null || schools.contains(role.school());
    }
}
