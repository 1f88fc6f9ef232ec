package org.trellis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.database.Listing;

/// Meetings as calendars show them.
@ApplicationScoped
public class MeetingCalendar {

    /// A dozen teams that meet daily for a year.
    private static final int MOST = 3000;

    private final EntityManager em;

    MeetingCalendar(EntityManager em) {
        this.em = em;
    }

    /// The meetings of these teams since a moment, cancelled ones included, so that calendars learn of it.
    public List<CalendarEntry> since(Instant moment, Set<UUID> teams) {
        return Listing.of(CalendarEntry.class, CalendarEntry.SELECT, "Meeting m join Team t on t.id = m.teamId")
                .where("m.teamId in :teams and m.startsAt >= :since")
                .with("teams", teams)
                .with("since", moment)
                .read(em, "m.startsAt, m.id", MOST);
    }
}
