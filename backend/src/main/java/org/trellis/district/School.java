package org.trellis.district;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import org.trellis.database.DistrictRecord;

/// A school of the district. An archived one keeps its teams and goals for their history.
@Entity
public class School extends DistrictRecord {

    private String name;

    @Column(name = "grade_bands")
    @Convert(converter = GradeBands.class)
    private Set<GradeBand> gradeBands;

    @Enumerated(EnumType.STRING)
    private SchoolStatus status = SchoolStatus.ACTIVE;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    School(UUID id, String name, Set<GradeBand> gradeBands) {
        super(id);
        this.name = name;
        this.gradeBands = Set.copyOf(gradeBands);
    }

    void change(SchoolChange wanted) {
        name = wanted.name();
        gradeBands = Set.copyOf(wanted.gradeBands());
    }

    void become(SchoolStatus wanted) {
        status = wanted;
    }

    public String name() {
        return name;
    }

    public Set<GradeBand> gradeBands() {
        return gradeBands;
    }

    public SchoolStatus status() {
        return status;
    }
}
