package org.trellis.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.person.PersonRef;

/// A set of norms as the API shows it.
///
/// @param norms in the order in which they are read
/// @param allowedStatuses the statuses it can go to now; only the facilitator adopts before all have acknowledged it
/// @param adoptedOn the day it came into force
/// @param byConsensus whether the facilitator adopted it before all had acknowledged it
/// @param acknowledgedBy who has said that they will keep it
/// @param awaited members who have not said so yet; only of a set that is proposed or in force
/// @param acknowledgedByMe whether the caller has said so
@Schema(name = "NormSet")
record NormSetView(
        UUID id,
        int version,
        UUID teamId,
        List<Norm> norms,
        NormSetStatus status,
        List<NormSetStatus> allowedStatuses,
        @Nullable LocalDate adoptedOn,
        boolean byConsensus,
        List<PersonRef> acknowledgedBy,
        List<PersonRef> awaited,
        boolean acknowledgedByMe,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// @param bound the members whom a set of the team binds
    static NormSetView of(NormSetRow row, List<PersonRef> acknowledged, List<PersonRef> bound, UUID reader) {
        boolean asks = row.status() == NormSetStatus.PROPOSED || row.status() == NormSetStatus.ADOPTED;
        return new NormSetView(
                row.id(),
                row.version(),
                row.teamId(),
                row.norms(),
                row.status(),
                row.status().next(),
                row.adoptedOn(),
                row.byConsensus(),
                acknowledged,
                asks
                        ? bound.stream()
                                .filter(member -> !acknowledged.contains(member))
                                .toList()
                        : List.of(),
                acknowledged.stream().anyMatch(member -> member.id().equals(reader)),
                row.createdAt(),
                row.updatedAt());
    }
}
