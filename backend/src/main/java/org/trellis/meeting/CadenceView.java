package org.trellis.meeting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How often a team has met.
///
/// @param held how many meetings it has held
/// @param since the first day of the current school year, from which they are counted; absent when there is none, and
///     then all are
@Schema(name = "Cadence")
record CadenceView(long held, @Nullable LocalDate since) {}
