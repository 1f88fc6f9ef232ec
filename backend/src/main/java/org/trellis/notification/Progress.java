package org.trellis.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.trellis.database.CallerDistrict;

/// How far a district's journal has been read for notifications.
@Entity
@SQLRestriction(CallerDistrict.ROWS)
@Table(name = "notified")
class Progress {

    /// One row in each district.
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    @Column(name = "through_seq")
    private long throughSeq;

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    static Progress fromTheBeginning() {
        return new Progress();
    }

    long throughSeq() {
        return throughSeq;
    }

    void through(long seq) {
        throughSeq = seq;
    }
}
