package org.trellis.district;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.trellis.database.DistrictRecord;

/// Students whose counts a team may record beside those of its whole group, such as multilingual learners. Only a
/// district says which there are: the more of them, the smaller the groups, and the closer a count comes to a child.
@Entity
public class Subgroup extends DistrictRecord {

    private String name;

    @Enumerated(EnumType.STRING)
    private SubgroupStatus status = SubgroupStatus.ALLOWED;

    @SuppressWarnings("NullAway.Init")
    protected Subgroup() {}

    Subgroup(UUID id, String name) {
        super(id);
        this.name = name;
    }

    void change(SubgroupChange wanted) {
        name = wanted.name();
    }

    void become(SubgroupStatus wanted) {
        status = wanted;
    }

    public String name() {
        return name;
    }

    public SubgroupStatus status() {
        return status;
    }
}
