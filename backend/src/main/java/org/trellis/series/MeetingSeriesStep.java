package org.trellis.series;

import jakarta.validation.constraints.NotNull;

/// The status a series is to have.
record MeetingSeriesStep(@NotNull SeriesStatus status) {}
