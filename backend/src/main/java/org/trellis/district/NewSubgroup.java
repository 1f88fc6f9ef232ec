package org.trellis.district;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A subgroup the district is to allow.
///
/// @param name describes the students as a group, such as `Multilingual learners`
record NewSubgroup(
        @Nullable UUID id, @NotBlank @Size(max = 120) String name) {}
