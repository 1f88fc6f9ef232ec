package org.trellis.protocolrun;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation that is to go by a protocol, from now on.
///
/// @param agendaItemId the item of the same meeting that it is about
/// @param presenterId the member who brings something
record NewProtocolRun(
        @Nullable UUID id,
        @NotNull UUID protocolId,
        @Nullable UUID agendaItemId,
        @Nullable UUID presenterId) {}
