package org.trellis.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.trellis.database.DistrictRecord;

/// What a team watches for a goal beside the goal's own measure.
@Entity
@Table(name = "measure")
class OtherMeasure extends DistrictRecord {

    @Column(name = "goal_id")
    private UUID goalId;

    private String name;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String criterion;

    @Enumerated(EnumType.STRING)
    private MeasureRole role;

    @Enumerated(EnumType.STRING)
    private MeasureUnit unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @SuppressWarnings("NullAway.Init")
    protected OtherMeasure() {}

    @SuppressWarnings("NullAway.Init")
    OtherMeasure(UUID id, UUID goalId, MeasureChange wanted) {
        super(id);
        this.goalId = goalId;
        change(wanted);
    }

    void change(MeasureChange wanted) {
        name = wanted.name();
        kind = wanted.kind();
        criterion = wanted.criterion();
        role = wanted.role();
        unit = wanted.unit();
        direction = wanted.direction();
    }

    /// What can be changed about it, as it is.
    MeasureChange content() {
        return new MeasureChange(name, kind, criterion, role, unit, direction);
    }

    UUID goalId() {
        return goalId;
    }

    MeasureUnit unit() {
        return unit;
    }
}
