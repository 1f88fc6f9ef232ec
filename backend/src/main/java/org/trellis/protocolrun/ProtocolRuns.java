package org.trellis.protocolrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.meeting.Meeting;
import org.trellis.meeting.MeetingEnds;
import org.trellis.meeting.Meetings;
import org.trellis.problem.NotFound;

/// The protocol runs of meetings.
@ApplicationScoped
class ProtocolRuns {

    private static final Order<ProtocolRunRow> AS_BEGUN = new Order<>(
            "protocol runs",
            "r.createdAt",
            "r.id",
            false,
            row -> row.createdAt().toString(),
            ProtocolRunRow::id,
            Instant::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;

    ProtocolRuns(EntityManager em, Pages pages, Meetings meetings, Journal journal, Clock clock) {
        this.em = em;
        this.pages = pages;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws NotFound if there is no such run, or none the caller may know of
    ProtocolRun get(UUID id) {
        return get(id, LockModeType.NONE);
    }

    /// The same, for one press at a time: the next one sees what this one did.
    ProtocolRun hold(UUID id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<ProtocolRunView> list(Meeting meeting, PageRequest wanted) {
        Instant now = clock.instant();
        Listing<ProtocolRunRow> listing = Listing.of(ProtocolRunRow.class, ProtocolRunRow.SELECT, ProtocolRunRow.FROM)
                .where("r.meetingId = :meeting")
                .with("meeting", meeting.id());
        return pages.read(listing, AS_BEGUN, wanted).map(row -> ProtocolRunView.of(row, now));
    }

    ProtocolRunView view(ProtocolRun run) {
        ProtocolRunRow row = em.createQuery(
                        "select " + ProtocolRunRow.SELECT + " from " + ProtocolRunRow.FROM + " where r.id = :id",
                        ProtocolRunRow.class)
                .setParameter("id", run.id())
                .getSingleResult();
        return ProtocolRunView.of(row, clock.instant());
    }

    /// @throws AnotherProtocolRuns if the meeting goes by another one
    void mustRunAlone(Meeting meeting) {
        runningIn(meeting).ifPresent(other -> {
            throw new AnotherProtocolRuns(other.title());
        });
    }

    /// When somebody pressed: as they say, but not later than now.
    Instant pressed(@Nullable Instant said) {
        Instant now = clock.instant();
        return said == null || said.isAfter(now) ? now : said;
    }

    void added(Meeting meeting, ProtocolRun run) {
        journal.created(run, "protocol-run", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    void changed(Meeting meeting, ProtocolRun run) {
        journal.changed(run, "protocol-run", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    void finishWith(@Observes MeetingEnds event) {
        Meeting meeting = event.meeting();
        runningIn(meeting).ifPresent(run -> {
            run.become(ProtocolRunStatus.FINISHED, clock.instant());
            changed(meeting, run);
        });
    }

    private ProtocolRun get(UUID id, LockModeType lock) {
        ProtocolRun run = em.find(ProtocolRun.class, id, lock);
        if (run == null) {
            throw new NotFound("protocol-run", id);
        }
        meetings.inside(run.meetingId());
        return run;
    }

    private Optional<ProtocolRun> runningIn(Meeting meeting) {
        return em.createQuery("from ProtocolRun r where r.runningIn = :meeting", ProtocolRun.class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .findFirst();
    }
}
