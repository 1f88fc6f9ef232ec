package org.trellis.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.meeting.PlannedMeetings;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.NotFound;
import org.trellis.team.TeamStatus;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// The series of meetings of teams, and the meetings they lay.
@ApplicationScoped
class SeriesOfMeetings {

    private static final Order<SeriesRow> NEWEST_FIRST = new Order<>(
            "meeting-series",
            "s.startsOn",
            "s.id",
            true,
            row -> row.startsOn().toString(),
            SeriesRow::id,
            LocalDate::parse);

    private final EntityManager em;
    private final Pages pages;
    private final PlannedMeetings planned;
    private final Teams teams;
    private final TeamTies ties;
    private final Journal journal;
    private final Caller caller;

    SeriesOfMeetings(
            EntityManager em,
            Pages pages,
            PlannedMeetings planned,
            Teams teams,
            TeamTies ties,
            Journal journal,
            Caller caller) {
        this.em = em;
        this.pages = pages;
        this.planned = planned;
        this.teams = teams;
        this.ties = ties;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws NotFound if there is no such series, or none the caller may know of
    MeetingSeries inside(UUID id) {
        MeetingSeries series = em.find(MeetingSeries.class, id);
        if (series == null || !Permission.SEE_MEETING.isForAnyOf(ties.to(series.teamId()))) {
            throw new NotFound("meeting-series", id);
        }
        return series;
    }

    /// @throws NotFound if there is none the caller may know of
    MeetingSeries writable(UUID id) {
        MeetingSeries series = inside(id);
        caller.must(Permission.WRITE_MEETING, ties.to(series.teamId()), Set.of());
        teams.get(series.teamId()).mustBeOpen();
        return series;
    }

    Page<MeetingSeriesView> list(UUID team, PageRequest wanted) {
        Listing<SeriesRow> listing = Listing.of(SeriesRow.class, SeriesRow.SELECT, "MeetingSeries s")
                .where("s.teamId = :team")
                .with("team", team);
        return pages.read(listing, NEWEST_FIRST, wanted).map(MeetingSeriesView::of);
    }

    MeetingSeriesView view(MeetingSeries series) {
        return MeetingSeriesView.of(
                em.createQuery("select " + SeriesRow.SELECT + " from MeetingSeries s where s.id = :id", SeriesRow.class)
                        .setParameter("id", series.id())
                        .getSingleResult());
    }

    /// Stores a new series and lays its first meetings.
    void begin(MeetingSeries series, LocalDate today) {
        List<LocalDate> days = series.lay(today);
        journal.created(series, "meeting-series", Scope.team(series.teamId()));
        plan(series, days);
    }

    /// Lays what is missing of every series of the current district that goes on, of teams that are not closed.
    void layAll(LocalDate today) {
        for (MeetingSeries series : toLay(today)) {
            em.refresh(series, LockModeType.PESSIMISTIC_WRITE);
            List<LocalDate> days = series.lay(today);
            changed(series);
            plan(series, days);
        }
    }

    /// Has the planned meetings of a series follow it.
    void follow(MeetingSeries series) {
        planned.change(series.id(), series::moment, series.title(), series.minutes(), series.place());
    }

    void end(MeetingSeries series) {
        planned.cancel(series.id());
    }

    void changed(MeetingSeries series) {
        journal.changed(series, "meeting-series", Scope.team(series.teamId()));
    }

    private void plan(MeetingSeries series, List<LocalDate> days) {
        for (LocalDate day : days) {
            planned.plan(
                    series.teamId(),
                    series.id(),
                    day,
                    series.moment(day),
                    series.timeZone(),
                    series.title(),
                    series.minutes(),
                    series.place());
        }
    }

    private List<MeetingSeries> toLay(LocalDate today) {
        return em.createQuery(
                        "from MeetingSeries s where s.status = :active and s.laidUntil < :horizon and exists"
                                + " (select 1 from Team t where t.id = s.teamId and t.status <> :closed) order by s.id",
                        MeetingSeries.class)
                .setParameter("active", SeriesStatus.ACTIVE)
                .setParameter("horizon", MeetingSeries.horizon(today))
                .setParameter("closed", TeamStatus.CLOSED)
                .getResultList();
    }
}
