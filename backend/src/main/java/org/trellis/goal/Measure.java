package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a team finds out whether students can do it.
///
/// @param criterion what a student shows who meets it
/// @param direction which way the share goes when students do better; up unless it is said
@Embeddable
@Schema(name = "Measure")
public record Measure(
        @Column(name = "measure_name") @NotBlank @Size(max = 120)
        String name,

        @Column(name = "measure_kind") @Enumerated(EnumType.STRING) @NotNull
        MeasureKind kind,

        @Column(name = "measure_criterion") @NotBlank @Size(max = 500)
        String criterion,

        @Column(name = "measure_direction") @Enumerated(EnumType.STRING) @Nullable
        Direction direction) {

    public Measure {
        direction = direction == null ? Direction.UP : direction;
    }
}
