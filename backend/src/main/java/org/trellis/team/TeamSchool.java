package org.trellis.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.trellis.database.CallerDistrict;

/// That a team belongs to a school.
@Entity
@SQLRestriction(CallerDistrict.ROWS)
@Table(name = "team_school")
@IdClass(TeamSchool.Key.class)
class TeamSchool {

    @Id
    @Column(name = "team_id")
    private UUID teamId;

    @Id
    @Column(name = "school_id")
    private UUID schoolId;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    @SuppressWarnings("NullAway.Init")
    protected TeamSchool() {}

    @SuppressWarnings("NullAway.Init")
    TeamSchool(UUID teamId, UUID schoolId) {
        this.teamId = teamId;
        this.schoolId = schoolId;
    }

    /// What identifies it within a district.
    record Key(UUID teamId, UUID schoolId) implements Serializable {}
}
