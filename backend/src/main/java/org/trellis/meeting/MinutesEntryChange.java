package org.trellis.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What can be changed about an entry in the minutes.
record MinutesEntryChange(@NotBlank @Size(max = 4000) String text) {}
