package org.trellis.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.trellis.database.CallerDistrict;

/// That somebody said they will keep a set of norms.
@Entity
@SQLRestriction(CallerDistrict.ROWS)
@IdClass(Acknowledgement.Key.class)
class Acknowledgement {

    @Id
    @Column(name = "norm_set_id")
    private UUID normSetId;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    @SuppressWarnings("NullAway.Init")
    protected Acknowledgement() {}

    @SuppressWarnings("NullAway.Init")
    Acknowledgement(Key key) {
        normSetId = key.normSetId();
        personId = key.personId();
    }

    /// What identifies it within a district.
    record Key(UUID normSetId, UUID personId) implements Serializable {}
}
