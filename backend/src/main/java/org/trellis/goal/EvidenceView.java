package org.trellis.goal;

import java.math.BigDecimal;
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
/// @param measureId by which of the goal's other measures; absent for the goal's own
/// @param subgroupId of which subgroup; absent for the whole group
/// @param meeting those of these who meet the measure's criterion; absent where the measure has an amount
/// @param amount the mean or the count, in the measure's unit
/// @param percent how many in a hundred of those assessed meet it; absent when nobody was assessed
/// @param corrects the evidence it was recorded in place of
/// @param allowedStatuses the statuses it can go to now
/// @param mayCorrect whether the caller may record other counts in its place
@Schema(name = "Evidence")
record EvidenceView(
        UUID id,
        int version,
        LocalDate collectedOn,
        EvidencePhase phase,
        @Nullable UUID measureId,
        @Nullable UUID subgroupId,
        @Nullable String label,
        int eligible,
        int assessed,
        @Nullable Integer meeting,
        @Nullable Integer percent,
        @Nullable BigDecimal amount,
        @Nullable String note,
        EvidenceStatus status,
        List<EvidenceStatus> allowedStatuses,
        boolean mayCorrect,
        @Nullable UUID corrects,
        PersonRef recordedBy,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// @param mayChange whether the caller may make it void, count again or correct it
    static EvidenceView of(EvidenceRow row, boolean mayChange) {
        Counts counts = row.counts();
        return new EvidenceView(
                row.id(),
                row.version(),
                counts.collectedOn(),
                row.phase(),
                row.measureId(),
                row.subgroupId(),
                row.label(),
                counts.eligible(),
                counts.assessed(),
                counts.meeting(),
                counts.percent(),
                counts.amount(),
                row.note(),
                row.status(),
                mayChange ? row.phase().next(row.status()) : List.of(),
                mayChange && row.status() == EvidenceStatus.RECORDED,
                row.corrects(),
                new PersonRef(row.recordedBy(), row.recordedByName()),
                row.createdAt(),
                row.updatedAt());
    }
}
