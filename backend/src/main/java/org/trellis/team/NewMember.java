package org.trellis.team;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is to join a team.
record NewMember(
        @Nullable UUID id, @NotNull UUID personId, @NotNull TeamRole teamRole) {}
