package org.trellis.strategy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A library as a list reads it.
///
/// @param published how many published strategies are in it
record LibraryRow(
        UUID id,
        int version,
        String name,
        String description,
        LibraryScope scope,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        long published,
        LibraryStatus status,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.strategy.LibraryRow(l.id, l.version, l.name, l.description, l.scope,"
            + " l.schoolId, c.name,"
            + " (select count(*) from Strategy s where s.libraryId = l.id and s.status = PUBLISHED),"
            + " l.status, l.createdAt, l.updatedAt)";

    static final String FROM = "Library l left join School c on c.id = l.schoolId";
}
