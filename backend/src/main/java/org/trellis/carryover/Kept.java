package org.trellis.carryover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of the last meetings a team goes on with.
@Schema(name = "KeptItems")
record Kept(
        @NotNull @Size(max = 50) Set<@NotNull UUID> agendaItemIds,
        @NotNull @Size(max = 50) Set<@NotNull UUID> actionItemIds) {}
