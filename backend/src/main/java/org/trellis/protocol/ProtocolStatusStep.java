package org.trellis.protocol;

import jakarta.validation.constraints.NotNull;

/// The status a protocol is to have.
record ProtocolStatusStep(@NotNull ProtocolStatus status) {}
