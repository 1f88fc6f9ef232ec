package org.trellis.team;

import java.time.Instant;
import java.util.UUID;

/// A team as a list reads it, before its schools and members are added.
record TeamRow(
        UUID id,
        int version,
        String name,
        String purpose,
        TeamKind kind,
        TeamStatus status,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "new org.trellis.team.TeamRow("
            + "t.id, t.version, t.name, t.purpose, t.kind, t.status, t.createdAt, t.updatedAt)";
}
