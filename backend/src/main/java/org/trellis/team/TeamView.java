package org.trellis.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;

/// A team as the API shows it.
///
/// @param members who is in it now, by name
/// @param myRole what the caller is in it; absent for everybody else
/// @param allowedStatuses the statuses it can go to now
/// @param mayChange whether the caller may change it
@Schema(name = "Team")
record TeamView(
        UUID id,
        int version,
        String name,
        String purpose,
        TeamKind kind,
        List<SchoolName> schools,
        TeamStatus status,
        List<TeamStatus> allowedStatuses,
        List<MemberName> members,
        @Nullable TeamRole myRole,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /// A school the team belongs to.
    @Schema(name = "TeamSchool")
    record SchoolName(UUID id, String name) {}

    /// Somebody in the team.
    @Schema(name = "TeamMember")
    record MemberName(UUID personId, String displayName, TeamRole teamRole) {}
}
