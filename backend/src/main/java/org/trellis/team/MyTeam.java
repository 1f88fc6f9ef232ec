package org.trellis.team;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A team the caller is in.
///
/// @param teamRole what the caller is in it
@Schema(name = "MyTeam")
public record MyTeam(UUID id, String name, TeamRole teamRole, TeamStatus status) {

    static final String SELECT = "new org.trellis.team.MyTeam(t.id, t.name, m.teamRole, t.status)";
}
