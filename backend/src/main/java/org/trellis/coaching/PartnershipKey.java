package org.trellis.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.trellis.database.CallerDistrict;

/// The key one partnership's notes are locked with, itself locked with the master key.
@Entity
@SQLRestriction(CallerDistrict.ROWS)
@Table(name = "partnership_key")
class PartnershipKey {

    @Id
    @Column(name = "partnership_id")
    private UUID partnershipId;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    @Column(name = "locked_key")
    private byte[] lockedKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PartnershipKey() {}

    @SuppressWarnings("NullAway.Init")
    PartnershipKey(UUID partnershipId, byte[] lockedKey, Instant createdAt) {
        this.partnershipId = partnershipId;
        this.lockedKey = lockedKey;
        this.createdAt = createdAt;
    }

    byte[] lockedKey() {
        return lockedKey;
    }
}
