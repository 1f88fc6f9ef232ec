package org.trellis.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.trellis.database.DistrictRecord;

/// A few words of a meeting's minutes, under the agenda item they are about.
@Entity
@Table(name = "minutes_entry")
class MinutesEntry extends DistrictRecord {

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "agenda_item_id")
    private UUID agendaItemId;

    @Column(name = "author_id")
    private UUID authorId;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected MinutesEntry() {}

    MinutesEntry(UUID id, AgendaItem item, UUID authorId, String text) {
        super(id);
        this.meetingId = item.meetingId();
        this.agendaItemId = item.id();
        this.authorId = authorId;
        this.text = text;
    }

    void write(String text) {
        this.text = text;
    }

    UUID agendaItemId() {
        return agendaItemId;
    }

    String text() {
        return text;
    }
}
