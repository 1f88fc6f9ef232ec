package org.trellis.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/// Who was at a meeting, all of them.
record Attendance(@NotNull @Size(max = 200) Set<@NotNull UUID> personIds) {}
