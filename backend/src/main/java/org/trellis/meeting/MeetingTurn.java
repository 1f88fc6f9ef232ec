package org.trellis.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.trellis.database.DistrictRecord;

/// That a meeting was given a status, by whom and when.
@Entity
@Table(name = "meeting_turn")
class MeetingTurn extends DistrictRecord {

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @SuppressWarnings("NullAway.Init")
    protected MeetingTurn() {}

    MeetingTurn(UUID id, Meeting meeting) {
        super(id);
        this.meetingId = meeting.id();
        this.status = meeting.status();
    }
}
