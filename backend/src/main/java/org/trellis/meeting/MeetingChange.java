package org.trellis.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.district.KnownZone;

/// What can be changed about a meeting until it is closed.
///
/// @param timeZone the IANA zone it is told in
/// @param minutes how long it is to take
record MeetingChange(
        @NotBlank @Size(max = 200) String title,
        @NotNull Instant startsAt,
        @NotNull @KnownZone @Size(max = 64) String timeZone,
        @Min(1) @Max(720) int minutes,
        @Nullable @Size(max = 200) String place,
        @NotNull MeetingRoles roles) {}
