package org.trellis.meeting;

import jakarta.validation.constraints.NotNull;

/// The status an agenda item is to have.
record AgendaItemStep(@NotNull AgendaItemStatus status) {}
