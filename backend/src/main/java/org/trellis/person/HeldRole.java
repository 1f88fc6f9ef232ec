package org.trellis.person;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.policy.Role;

/// A role somebody holds.
///
/// @param schoolId where it counts; absent for the whole district
/// @param from the first day
/// @param to the last day; absent when it has no end
@Schema(name = "HeldRole")
public record HeldRole(
        Role role,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        LocalDate from,
        @Nullable LocalDate to) {

    static final String SELECT = "new org.trellis.person.HeldRole(r.role, r.schoolId, s.name, r.validFrom, r.validTo)";
}
