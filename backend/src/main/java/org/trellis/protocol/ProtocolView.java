package org.trellis.protocol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// A protocol.
///
/// @param key what names it among those that come with Trellis, the same in each language; absent for a team's own
/// @param teamId the team whose own it is; absent for one that comes with Trellis
/// @param purpose what a team gains by it
/// @param preparation what has to be there when it begins
/// @param language the language it is written in: `en` or `es`
/// @param lineage what it descends from
/// @param copiedFrom the protocol it was made from
/// @param minutes how long all its steps are meant to take
@Schema(name = "Protocol")
record ProtocolView(
        UUID id,
        int version,
        @Nullable String key,
        @Nullable UUID teamId,
        @Nullable String teamName,
        String title,
        String purpose,
        @Nullable String whenToUse,
        @Nullable String preparation,
        String language,
        List<Ancestor> lineage,
        @Nullable UUID copiedFrom,
        List<ProtocolStep> steps,
        int minutes,
        ProtocolStatus status,
        List<ProtocolStatus> allowedStatuses,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// @param mayChange whether the caller may change it as it stands
    static ProtocolView of(Protocol protocol, @Nullable String teamName, boolean mayChange) {
        ProtocolChange content = protocol.content();
        return new ProtocolView(
                protocol.id(),
                protocol.version(),
                protocol.key(),
                protocol.teamId(),
                teamName,
                content.title(),
                content.purpose(),
                content.whenToUse(),
                content.preparation(),
                content.language(),
                protocol.lineage(),
                protocol.copiedFrom(),
                content.steps(),
                protocol.minutes(),
                protocol.status(),
                mayChange ? protocol.status().next() : List.of(),
                mayChange,
                protocol.createdAt(),
                protocol.updatedAt());
    }
}
