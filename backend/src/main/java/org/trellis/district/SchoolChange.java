package org.trellis.district;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/// What can be changed about a school.
record SchoolChange(
        @NotBlank @Size(max = 120) String name, @NotEmpty Set<@NotNull GradeBand> gradeBands) {

    static SchoolChange of(School school) {
        return new SchoolChange(school.name(), school.gradeBands());
    }
}
