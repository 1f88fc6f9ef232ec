package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The students a goal is about, as a group.
///
/// @param label describes the group, never a child
/// @param size how many students, about
@Embeddable
@Schema(name = "NewStudentGroup")
public record StudentGroup(
        @Column(name = "group_label") @NotBlank @Size(max = 120)
        String label,

        @Column(name = "group_size") @NotNull @Min(1) @Max(100_000)
        Integer size) {}
