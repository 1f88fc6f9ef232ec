package org.trellis.team;

import jakarta.validation.constraints.NotNull;

/// The status a team is to have.
record TeamStep(@NotNull TeamStatus status) {}
