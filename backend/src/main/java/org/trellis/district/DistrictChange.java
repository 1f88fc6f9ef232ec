package org.trellis.district;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What can be changed about a district.
///
/// @param timeZone an IANA zone, such as `America/Chicago`
/// @param locale the language of people who have chosen none
/// @param minStudentCell the fewest students a number outside the owning team may be about
/// @param minStaffCell the fewest adults a number may be about
record DistrictChange(
        @NotBlank @Size(max = 120) String name,
        @NotNull @KnownZone String timeZone,
        @NotNull @Pattern(regexp = "en|es") String locale,
        @Min(5) @Max(30) int minStudentCell,
        @Min(3) @Max(20) int minStaffCell) {

    static DistrictChange of(District district) {
        return new DistrictChange(
                district.name(),
                district.timeZone().getId(),
                district.locale(),
                district.minStudentCell(),
                district.minStaffCell());
    }
}
