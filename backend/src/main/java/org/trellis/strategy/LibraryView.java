package org.trellis.strategy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// A library as the API shows it.
///
/// @param school whose it is, when it is a school's
/// @param strategyCount how many published strategies are in it
/// @param allowedStatuses the statuses the caller can take it to now
/// @param mayChange whether the caller may change it
/// @param mayAdd whether the caller may add a strategy to it
@Schema(name = "Library")
record LibraryView(
        UUID id,
        int version,
        String name,
        String description,
        LibraryScope scope,
        @Nullable OfSchool school,
        long strategyCount,
        LibraryStatus status,
        List<LibraryStatus> allowedStatuses,
        boolean mayChange,
        boolean mayAdd,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// The school a library belongs to.
    @Schema(name = "LibrarySchool")
    record OfSchool(UUID id, String name) {}

    static LibraryView of(LibraryRow row, boolean mayChange, boolean mayAdd) {
        return new LibraryView(
                row.id(),
                row.version(),
                row.name(),
                row.description(),
                row.scope(),
                row.schoolId() == null || row.schoolName() == null
                        ? null
                        : new OfSchool(row.schoolId(), row.schoolName()),
                row.published(),
                row.status(),
                mayChange ? row.status().next() : List.of(),
                mayChange,
                mayAdd && row.status() == LibraryStatus.ACTIVE,
                row.createdAt(),
                row.updatedAt());
    }
}
