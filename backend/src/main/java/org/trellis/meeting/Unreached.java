package org.trellis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.database.Listing;
import org.trellis.problem.Invalid;

/// What meetings did not come to, and a later one may.
@ApplicationScoped
public class Unreached {

    private static final List<MeetingStatus> OVER = List.of(MeetingStatus.CLOSED, MeetingStatus.CANCELLED);

    private final EntityManager em;
    private final Agenda agenda;

    Unreached(EntityManager em, Agenda agenda) {
        this.em = em;
        this.agenda = agenda;
    }

    /// The last meeting that a team held.
    ///
    /// @param series of this series only
    public Optional<Meeting> lastHeld(UUID team, @Nullable UUID series) {
        return Listing.of(Meeting.class, "m", "Meeting m")
                .where("m.teamId = :team and m.status = :closed")
                .with("team", team)
                .with("closed", MeetingStatus.CLOSED)
                .where("m.seriesId = :series", "series", series)
                .read(em, "m.startsAt desc, m.id desc", 1)
                .stream()
                .findFirst();
    }

    /// What that meeting did not come to, nor those that were to follow it and were cancelled, and that no other
    /// meeting has taken over; in the order of their agendas.
    public List<AgendaItemView> since(Meeting last, int most) {
        return Listing.of(AgendaItemRow.class, AgendaItemRow.SELECT, AgendaItemRow.FROM)
                .where("m.teamId = :team and m.status in :over and m.startsAt >= :since")
                .with("team", last.teamId())
                .with("over", OVER)
                .with("since", last.startsAt())
                .where("a.status in :unreached")
                .with("unreached", AgendaItemStatus.UNREACHED)
                .where("not exists (select 1 from AgendaItem b where b.carriedFrom = a.id)")
                .read(em, "m.startsAt, m.id, a.position", most)
                .stream()
                .map(AgendaItemView::of)
                .toList();
    }

    /// Puts items that were not reached at the end of a later meeting's agenda. Those that are there already stay.
    ///
    /// @param pointer where the body names them
    /// @throws Invalid if one of them is no unreached item of the team's, or another meeting has taken it over
    public void carry(Collection<UUID> items, Meeting later, String pointer) {
        int end = items.isEmpty() ? 0 : agenda.end(later);
        for (UUID id : items) {
            AgendaItem item = em.find(AgendaItem.class, id);
            Meeting earlier = item == null ? null : em.find(Meeting.class, item.meetingId());
            if (item == null || earlier == null || !earlier.teamId().equals(later.teamId())) {
                throw Invalid.at(pointer, "no-such", "agenda-item");
            }
            Optional<UUID> taken = takenOverBy(item);
            if (taken.isEmpty() && isUnreached(item, earlier)) {
                agenda.added(later, item.carryTo(Creations.newId(), later, end++));
                agenda.changed(earlier, item);
            } else if (!taken.equals(Optional.of(later.id()))) {
                throw Invalid.at(pointer, "not-unreached");
            }
        }
    }

    private Optional<UUID> takenOverBy(AgendaItem item) {
        return em.createQuery("select b.meetingId from AgendaItem b where b.carriedFrom = :id", UUID.class)
                .setParameter("id", item.id())
                .getResultStream()
                .findFirst();
    }

    private static boolean isUnreached(AgendaItem item, Meeting earlier) {
        return OVER.contains(earlier.status()) && AgendaItemStatus.UNREACHED.contains(item.status());
    }
}
