package org.trellis.team;

import jakarta.validation.constraints.NotNull;

/// What can be changed about somebody's place in a team.
record MemberChange(@NotNull TeamRole teamRole) {}
