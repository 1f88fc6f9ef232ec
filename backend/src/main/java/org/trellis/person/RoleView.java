package org.trellis.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.policy.Role;

/// A role somebody holds, held or will hold.
///
/// @param schoolId where it counts; absent for the whole district
/// @param from the first day
/// @param to the last day; absent when it has no end
/// @param current whether it counts today
/// @param mayChange whether the caller may end it
@Schema(name = "RoleAssignment")
record RoleView(
        UUID id,
        int version,
        Role role,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        LocalDate from,
        @Nullable LocalDate to,
        boolean current,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static RoleView of(RoleRow row, LocalDate today, boolean mayChange) {
        return new RoleView(
                row.id(),
                row.version(),
                row.role(),
                row.schoolId(),
                row.schoolName(),
                row.from(),
                row.to(),
                !today.isBefore(row.from()) && (row.to() == null || !today.isAfter(row.to())),
                mayChange,
                row.createdAt(),
                row.updatedAt());
    }
}
