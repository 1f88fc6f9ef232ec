package org.trellis.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// Somebody's place in a team.
///
/// @param title what they do, in their own words
@Schema(name = "Member")
record MemberView(
        UUID id,
        int version,
        UUID personId,
        String displayName,
        @Nullable String title,
        TeamRole teamRole,
        LocalDate joinedOn,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static final String SELECT = "new org.trellis.team.MemberView(m.id, m.version, p.id, p.displayName, p.title,"
            + " m.teamRole, m.joinedOn, m.createdAt, m.updatedAt)";
}
