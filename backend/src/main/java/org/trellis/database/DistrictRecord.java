package org.trellis.database;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Anything that belongs to one district: it has an id, a version, and who last changed it when.
///
/// Hibernate adds the district to every query and every update of such a record, so that no feature has to.
@SQLRestriction(CallerDistrict.ROWS)
@MappedSuperclass
public abstract class DistrictRecord {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private @Nullable UUID updatedBy;

    @Column(name = "created_with")
    private @Nullable String createdWith;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected DistrictRecord() {}

    @SuppressWarnings("NullAway.Init")
    protected DistrictRecord(UUID id) {
        this.id = id;
    }

    /// Notes that `by` changes this record `at` this moment; the first stamp is also its creation.
    ///
    /// @param by absent when Trellis itself does it
    public void stamp(@Nullable UUID by, Instant at) {
        if (createdAt == null) {
            createdAt = at;
            createdBy = by;
        }
        updatedAt = at;
        updatedBy = by;
    }

    /// Remembers a digest of the body this record was created with, by which the same request is known when it is
    /// sent again.
    public void rememberCreation(String digest) {
        createdWith = digest;
    }

    /// Forgets it, where nothing may be left by which a guess at that body could be held against it.
    protected void forgetCreation() {
        createdWith = null;
    }

    public boolean wasCreatedWith(String digest) {
        return digest.equals(createdWith);
    }

    public UUID id() {
        return id;
    }

    /// Counts from 0, one more with each change; the record's ETag.
    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable UUID createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
