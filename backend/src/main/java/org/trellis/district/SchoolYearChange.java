package org.trellis.district;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What can be changed about a school year.
record SchoolYearChange(
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    static SchoolYearChange of(SchoolYear year) {
        return new SchoolYearChange(year.name(), year.startsOn(), year.endsOn());
    }
}
