package org.trellis.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// A partnership as the API shows it.
///
/// @param focus what the two want to work on, in their own words
/// @param allowedStatuses the steps the caller may take now
/// @param proposedBy which of the two asked; for the two only
/// @param startedOn the day it was accepted, in the district's time zone
/// @param endedOn the day it was ended, declined or withdrawn
/// @param mine whether the caller is one of the two
/// @param confirmation whose word is needed before the notes are open to both again; for the two only, and absent when
///     they are
@Schema(name = "Partnership")
record PartnershipView(
        UUID id,
        int version,
        PersonRef coach,
        PersonRef partner,
        String focus,
        PartnershipStatus status,
        List<PartnershipStatus> allowedStatuses,
        @Nullable UUID proposedBy,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean mine,
        @Nullable Confirmation confirmation,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static PartnershipView of(PartnershipRow row, UUID reader) {
        boolean mine = reader.equals(row.coachId()) || reader.equals(row.partnerId());
        return new PartnershipView(
                row.id(),
                row.version(),
                new PersonRef(row.coachId(), row.coachName()),
                new PersonRef(row.partnerId(), row.partnerName()),
                row.focus(),
                row.status(),
                Partnership.stepsFor(reader, row.status(), row.proposedBy(), row.coachId(), row.partnerId()),
                mine ? row.proposedBy() : null,
                row.startedOn(),
                row.endedOn(),
                mine,
                mine ? row.confirmation(reader) : null,
                mine && row.status().isOpen(),
                row.createdAt(),
                row.updatedAt());
    }
}
