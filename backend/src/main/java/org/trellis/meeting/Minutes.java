package org.trellis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.NotFound;

/// The minutes of meetings, entry by entry.
@ApplicationScoped
class Minutes {

    private static final Order<MinutesEntryView> AS_BEGUN = new Order<>(
            "minutes",
            "e.createdAt",
            "e.id",
            false,
            entry -> entry.createdAt().toString(),
            MinutesEntryView::id,
            Instant::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;

    Minutes(EntityManager em, Pages pages, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
    }

    /// @throws NotFound if the agenda item has no such entry
    MinutesEntry get(AgendaItem item, UUID id) {
        MinutesEntry entry = em.find(MinutesEntry.class, id);
        if (entry == null || !entry.agendaItemId().equals(item.id())) {
            throw new NotFound("minutes-entry", id);
        }
        return entry;
    }

    Page<MinutesEntryView> of(AgendaItem item, PageRequest wanted) {
        return pages.read(listing().where("e.agendaItemId = :item").with("item", item.id()), AS_BEGUN, wanted);
    }

    Page<MinutesEntryView> of(Meeting meeting, PageRequest wanted) {
        return pages.read(listing().where("e.meetingId = :meeting").with("meeting", meeting.id()), AS_BEGUN, wanted);
    }

    MinutesEntryView view(MinutesEntry entry) {
        return em.createQuery(
                        "select " + MinutesEntryView.SELECT + " from " + MinutesEntryView.FROM + " where e.id = :id",
                        MinutesEntryView.class)
                .setParameter("id", entry.id())
                .getSingleResult();
    }

    void added(Meeting meeting, MinutesEntry entry) {
        journal.created(entry, "minutes-entry", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    void changed(Meeting meeting, MinutesEntry entry) {
        journal.changed(entry, "minutes-entry", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    void deleted(Meeting meeting, MinutesEntry entry) {
        journal.deleted(entry, "minutes-entry", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    private static Listing<MinutesEntryView> listing() {
        return Listing.of(MinutesEntryView.class, MinutesEntryView.SELECT, MinutesEntryView.FROM);
    }
}
