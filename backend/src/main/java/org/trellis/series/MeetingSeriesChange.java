package org.trellis.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What can be changed about a series. The meetings that are planned and not yet published follow.
///
/// @param startsAt the time of day, such as `15:00`
/// @param minutes how long each is to take
record MeetingSeriesChange(
        @NotBlank @Size(max = 200) String title,

        @NotNull @Pattern(regexp = MeetingSeriesChange.TIME_OF_DAY)
        String startsAt,

        @Min(1) @Max(720) int minutes,
        @Nullable @Size(max = 200) String place) {

    static final String TIME_OF_DAY = "([01][0-9]|2[0-3]):[0-5][0-9]";
}
