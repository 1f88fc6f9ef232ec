package org.trellis.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.KnownZone;

/// Meetings that are to come again.
///
/// @param rule a recurrence rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=TU`, that comes at most once a day
/// @param startsOn the day from which it is counted
/// @param startsAt the time of day, such as `15:00`
/// @param timeZone the IANA zone it is told in; the district's when absent
/// @param minutes how long each is to take
record NewMeetingSeries(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String rule,
        @NotNull LocalDate startsOn,

        @NotNull @Pattern(regexp = MeetingSeriesChange.TIME_OF_DAY)
        String startsAt,

        @Nullable @KnownZone @Size(max = 64) String timeZone,
        @Min(1) @Max(720) int minutes,
        @Nullable @Size(max = 200) String place) {}
