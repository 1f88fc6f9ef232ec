package org.trellis.policy;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// The schools in whose records a caller's roles give a permission.
///
/// @param everywhere the whole district, records of no school included
/// @param schools the schools, when not everywhere; never empty, so that it can be a query's list: where there is none
///     it holds one id that no school has
public record Reach(boolean everywhere, Set<UUID> schools) {

    private static final UUID NO_SCHOOL = new UUID(0, 0);

    public Reach {
        schools = schools.isEmpty() ? Set.of(NO_SCHOOL) : Set.copyOf(schools);
    }

    public boolean covers(Collection<UUID> recordSchools) {
        return everywhere || recordSchools.stream().anyMatch(schools::contains);
    }
}
