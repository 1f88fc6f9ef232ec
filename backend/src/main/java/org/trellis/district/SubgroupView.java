package org.trellis.district;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contract.Versioned;

/// A subgroup as the API shows it.
///
/// @param allowedStatuses the statuses the caller can give it now
/// @param mayChange whether the caller may change it
@Schema(name = "Subgroup")
record SubgroupView(
        UUID id,
        int version,
        String name,
        SubgroupStatus status,
        List<SubgroupStatus> allowedStatuses,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static SubgroupView of(Subgroup subgroup, boolean mayChange) {
        return new SubgroupView(
                subgroup.id(),
                subgroup.version(),
                subgroup.name(),
                subgroup.status(),
                mayChange ? subgroup.status().next() : List.of(),
                mayChange,
                subgroup.createdAt(),
                subgroup.updatedAt());
    }
}
