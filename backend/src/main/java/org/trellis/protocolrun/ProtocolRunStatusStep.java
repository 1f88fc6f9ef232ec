package org.trellis.protocolrun;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The status a run is to have.
///
/// @param at when somebody pressed for it, if the network was away then
record ProtocolRunStatusStep(
        @NotNull ProtocolRunStatus status, @Nullable Instant at) {}
