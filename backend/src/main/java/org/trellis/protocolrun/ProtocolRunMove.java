package org.trellis.protocolrun;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.protocol.ProtocolStep;

/// The step a run is to be at.
///
/// @param step its place in the order, from 0
/// @param at when somebody pressed for it, if the network was away then
record ProtocolRunMove(
        @Min(0) @Max(ProtocolStep.MOST - 1) int step,
        @Nullable Instant at) {}
