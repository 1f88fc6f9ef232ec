package org.trellis.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.policy.Role;

/// A role of somebody as a list reads it.
record RoleRow(
        UUID id,
        int version,
        Role role,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        LocalDate from,
        @Nullable LocalDate to,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.person.RoleRow(r.id, r.version, r.role, r.schoolId, s.name,"
            + " r.validFrom, r.validTo, r.createdAt, r.updatedAt)";
}
