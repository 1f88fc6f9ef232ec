package org.trellis.coaching;

import jakarta.validation.constraints.NotNull;

/// The status a partnership is to have. No reason is asked for.
record PartnershipStep(@NotNull PartnershipStatus status) {}
