package org.trellis.meeting;

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

/// That somebody was at a meeting. No query but those of the meeting itself reads it.
@Entity
@SQLRestriction(CallerDistrict.ROWS)
@IdClass(Attendee.Key.class)
class Attendee {

    @Id
    @Column(name = "meeting_id")
    private UUID meetingId;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String districtId;

    @SuppressWarnings("NullAway.Init")
    protected Attendee() {}

    @SuppressWarnings("NullAway.Init")
    Attendee(UUID meetingId, UUID personId) {
        this.meetingId = meetingId;
        this.personId = personId;
    }

    /// What identifies it within a district.
    record Key(UUID meetingId, UUID personId) implements Serializable {}
}
