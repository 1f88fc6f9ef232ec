package org.trellis.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.KnownZone;

/// A meeting that a team plans.
///
/// @param timeZone the IANA zone it is told in; the district's when absent
/// @param minutes how long it is to take
/// @param roles who does what; by rotation from the meeting before when absent
record NewMeeting(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String title,
        @NotNull Instant startsAt,
        @Nullable @KnownZone @Size(max = 64) String timeZone,
        @Min(1) @Max(720) int minutes,
        @Nullable @Size(max = 200) String place,
        @Nullable MeetingRoles roles) {

    MeetingChange content(String districtZone, MeetingRoles proposed) {
        return new MeetingChange(
                title,
                startsAt,
                timeZone == null ? districtZone : timeZone,
                minutes,
                place,
                roles == null ? proposed : roles);
    }
}
