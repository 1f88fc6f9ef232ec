package org.trellis.goal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contract.Versioned;

/// A measure beside a goal's own, as the API shows it to the goal's team.
///
/// @param criterion what a student shows who meets it, or what the number says
/// @param direction which way it goes when students do better
/// @param mayChange whether the caller may change or remove it
@Schema(name = "OtherMeasure")
record OtherMeasureView(
        UUID id,
        int version,
        UUID goalId,
        String name,
        MeasureKind kind,
        String criterion,
        MeasureRole role,
        MeasureUnit unit,
        Direction direction,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static OtherMeasureView of(OtherMeasure measure, boolean mayChange) {
        MeasureChange content = measure.content();
        return new OtherMeasureView(
                measure.id(),
                measure.version(),
                measure.goalId(),
                content.name(),
                content.kind(),
                content.criterion(),
                content.role(),
                content.unit(),
                content.direction(),
                mayChange,
                measure.createdAt(),
                measure.updatedAt());
    }
}
