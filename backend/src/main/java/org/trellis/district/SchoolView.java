package org.trellis.district;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contract.Versioned;

/// A school as the API shows it.
///
/// @param allowedStatuses the statuses the caller can give it now
/// @param mayChange whether the caller may change it
@Schema(name = "School")
record SchoolView(
        UUID id,
        int version,
        String name,
        Set<GradeBand> gradeBands,
        SchoolStatus status,
        List<SchoolStatus> allowedStatuses,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static SchoolView of(School school, boolean mayChange) {
        return new SchoolView(
                school.id(),
                school.version(),
                school.name(),
                school.gradeBands(),
                school.status(),
                mayChange ? next(school.status()) : List.of(),
                mayChange,
                school.createdAt(),
                school.updatedAt());
    }

    private static List<SchoolStatus> next(SchoolStatus status) {
        return status == SchoolStatus.ACTIVE ? List.of(SchoolStatus.ARCHIVED) : List.of(SchoolStatus.ACTIVE);
    }
}
