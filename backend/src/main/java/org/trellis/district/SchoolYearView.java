package org.trellis.district;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contract.Versioned;

/// A school year as the API shows it.
///
/// @param allowedStatuses the statuses the caller can give it now
/// @param mayChange whether the caller may change it
@Schema(name = "SchoolYear")
record SchoolYearView(
        UUID id,
        int version,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        SchoolYearStatus status,
        List<SchoolYearStatus> allowedStatuses,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static SchoolYearView of(SchoolYear year, boolean mayChange) {
        return new SchoolYearView(
                year.id(),
                year.version(),
                year.name(),
                year.startsOn(),
                year.endsOn(),
                year.status(),
                mayChange ? year.status().next() : List.of(),
                mayChange,
                year.createdAt(),
                year.updatedAt());
    }
}
