package org.trellis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.goal.Goals;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;
import org.trellis.protocol.Protocols;
import org.trellis.strategy.Strategies;
import org.trellis.team.Members;

/// The agenda items of meetings, in their order: 0, 1, 2 … without a gap.
@ApplicationScoped
public class Agenda {

    private static final Order<AgendaItemRow> IN_ORDER = new Order<>(
            "agenda",
            "a.position",
            "a.id",
            false,
            row -> String.valueOf(row.position()),
            AgendaItemRow::id,
            Integer::valueOf);

    private final EntityManager em;
    private final Pages pages;
    private final Meetings meetings;
    private final Members members;
    private final Goals goals;
    private final Strategies strategies;
    private final Protocols protocols;
    private final Journal journal;
    private final Clock clock;

    Agenda(
            EntityManager em,
            Pages pages,
            Meetings meetings,
            Members members,
            Goals goals,
            Strategies strategies,
            Protocols protocols,
            Journal journal,
            Clock clock) {
        this.em = em;
        this.pages = pages;
        this.meetings = meetings;
        this.members = members;
        this.goals = goals;
        this.strategies = strategies;
        this.protocols = protocols;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws NotFound if there is no such item, or none the caller may know of
    AgendaItem get(UUID id) {
        AgendaItem item = em.find(AgendaItem.class, id);
        if (item == null) {
            throw new NotFound("agenda-item", id);
        }
        meetings.inside(item.meetingId());
        return item;
    }

    /// The meeting of an item that a body names, where the team can still write.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if the team has no such item
    /// @throws MeetingClosed if its meeting is over
    public Meeting mustBeWritable(UUID team, UUID id, String pointer) {
        AgendaItem item = em.find(AgendaItem.class, id);
        if (item == null) {
            throw Invalid.at(pointer, "no-such", "agenda-item");
        }
        Meeting meeting = meetings.mustBeOf(team, item.meetingId(), pointer);
        meeting.mustBeOpen();
        return meeting;
    }

    /// Refuses a body that names an item which is not on a meeting's agenda.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if there is no such item
    public void mustBeOf(Meeting meeting, UUID id, String pointer) {
        AgendaItem item = em.find(AgendaItem.class, id);
        if (item == null || !item.meetingId().equals(meeting.id())) {
            throw Invalid.at(pointer, "no-such", "agenda-item");
        }
    }

    Page<AgendaItemView> list(Meeting meeting, PageRequest wanted) {
        Listing<AgendaItemRow> listing = Listing.of(AgendaItemRow.class, AgendaItemRow.SELECT, AgendaItemRow.FROM)
                .where("a.meetingId = :meeting")
                .with("meeting", meeting.id());
        return pages.read(listing, IN_ORDER, wanted).map(AgendaItemView::of);
    }

    AgendaItemView view(AgendaItem item) {
        return AgendaItemView.of(em.createQuery(
                        "select " + AgendaItemRow.SELECT + " from " + AgendaItemRow.FROM + " where a.id = :id",
                        AgendaItemRow.class)
                .setParameter("id", item.id())
                .getSingleResult());
    }

    /// The place after the last item, which stays free until this transaction ends.
    int end(Meeting meeting) {
        meetings.hold(meeting);
        return count(meeting.id());
    }

    /// Refuses an owner, goal, strategy or protocol that is not the team's to name; what an item names already stays.
    ///
    /// @param before what it says now; absent for a new one
    void mustFit(UUID team, @Nullable AgendaItemChange before, AgendaItemChange wanted) {
        UUID owner = wanted.ownerId();
        if (owner != null && (before == null || !owner.equals(before.ownerId()))) {
            members.mustBeIn(team, Set.of(owner), "/ownerId");
        }
        UUID goal = wanted.goalId();
        if (goal != null && (before == null || !goal.equals(before.goalId()))) {
            goals.mustBeOf(team, goal, "/goalId");
        }
        UUID strategy = wanted.strategyId();
        if (strategy != null && (before == null || !strategy.equals(before.strategyId()))) {
            strategies.mustBePublished(strategy, "/strategyId");
        }
        UUID protocol = wanted.protocolId();
        if (protocol != null && (before == null || !protocol.equals(before.protocolId()))) {
            protocols.mustBeUsable(team, protocol, "/protocolId");
        }
    }

    /// Puts an item at a place, and those it passes one further; at the end if there are not so many.
    void move(Meeting meeting, AgendaItem item, int wanted) {
        meetings.hold(meeting);
        int from = em.createQuery("select a.position from AgendaItem a where a.id = :id", Integer.class)
                .setParameter("id", item.id())
                .getSingleResult();
        int to = Math.min(wanted, count(meeting.id()) - 1);
        if (to == from) {
            return;
        }
        em.createQuery("update AgendaItem a set a.position = case when a.id = :id then :to else a.position + :by end"
                        + " where a.meetingId = :meeting and a.position between :low and :high")
                .setParameter("id", item.id())
                .setParameter("to", to)
                .setParameter("by", to > from ? -1 : 1)
                .setParameter("meeting", meeting.id())
                .setParameter("low", Math.min(from, to))
                .setParameter("high", Math.max(from, to))
                .executeUpdate();
    }

    /// Starts an item's clock and stops the one that runs, because a team talks about one thing at a time.
    void start(Meeting meeting, AgendaItem item) {
        meetings.hold(meeting);
        if (!item.isRunning()) {
            stopClock(meeting);
            item.start(clock.instant());
        }
    }

    /// Stops whatever clock runs in a meeting.
    void stopClock(Meeting meeting) {
        em.createQuery("from AgendaItem a where a.meetingId = :meeting and a.startedAt is not null", AgendaItem.class)
                .setParameter("meeting", meeting.id())
                .getResultList()
                .forEach(item -> {
                    item.stop(clock.instant());
                    changed(meeting, item);
                });
    }

    /// The meeting that an item is for; null where there is no such item.
    public @Nullable UUID meetingOf(UUID item) {
        AgendaItem found = em.find(AgendaItem.class, item);
        return found == null ? null : found.meetingId();
    }

    void added(Meeting meeting, AgendaItem item) {
        journal.created(item, "agenda-item", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    void changed(Meeting meeting, AgendaItem item) {
        journal.changed(item, "agenda-item", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    private int count(UUID meeting) {
        return em.createQuery("select count(*) from AgendaItem a where a.meetingId = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult()
                .intValue();
    }
}
