package org.trellis.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// Evidence as the API shows it to the goal's team.
///
/// @param eligible the students it was for
/// @param assessed those of them who were looked at
/// @param meeting those of these who meet the measure's criterion
/// @param percent how many in a hundred of those assessed meet it; absent when nobody was assessed
/// @param allowedStatuses the statuses it can go to now
@Schema(name = "Evidence")
record EvidenceView(
        UUID id,
        int version,
        LocalDate collectedOn,
        EvidencePhase phase,
        @Nullable String label,
        int eligible,
        int assessed,
        int meeting,
        @Nullable Integer percent,
        @Nullable String note,
        EvidenceStatus status,
        List<EvidenceStatus> allowedStatuses,
        PersonRef recordedBy,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// @param mayChange whether the caller may make it void or count again
    static EvidenceView of(EvidenceRow row, boolean mayChange) {
        Reading reading = row.reading();
        return new EvidenceView(
                row.id(),
                row.version(),
                reading.collectedOn(),
                row.phase(),
                row.label(),
                reading.eligible(),
                reading.assessed(),
                reading.meeting(),
                reading.percent(),
                row.note(),
                row.status(),
                mayChange && row.phase() == EvidencePhase.PROGRESS
                        ? row.status().next()
                        : List.of(),
                new PersonRef(row.recordedBy(), row.recordedByName()),
                row.createdAt(),
                row.updatedAt());
    }
}
