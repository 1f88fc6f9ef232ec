package org.trellis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.person.People;
import org.trellis.person.PersonRef;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotAllowed;
import org.trellis.problem.NotFound;
import org.trellis.team.Members;
import org.trellis.team.TeamTies;
import org.trellis.team.Teams;

/// The meetings of the teams the caller is in.
@ApplicationScoped
public class Meetings {

    private static final Order<MeetingRow> NEWEST_FIRST = order("meetings", true);
    private static final Order<MeetingRow> NEXT_FIRST = order("open meetings", false);

    private final EntityManager em;
    private final Pages pages;
    private final Teams teams;
    private final TeamTies ties;
    private final Members members;
    private final People people;
    private final Journal journal;
    private final Event<MeetingEnds> ends;
    private final Caller caller;
    private final Clock clock;

    Meetings(
            EntityManager em,
            Pages pages,
            Teams teams,
            TeamTies ties,
            Members members,
            People people,
            Journal journal,
            Event<MeetingEnds> ends,
            Caller caller,
            Clock clock) {
        this.em = em;
        this.pages = pages;
        this.teams = teams;
        this.ties = ties;
        this.members = members;
        this.people = people;
        this.journal = journal;
        this.ends = ends;
        this.caller = caller;
        this.clock = clock;
    }

    /// A meeting the caller may read.
    ///
    /// @throws NotFound if there is none the caller may know of
    public Meeting inside(UUID id) {
        Meeting meeting = em.find(Meeting.class, id);
        if (meeting == null || !Permission.SEE_MEETING.isForAnyOf(ties.to(meeting.teamId()))) {
            throw new NotFound("meeting", id);
        }
        return meeting;
    }

    /// A meeting the caller may write into, of a team that is not closed.
    ///
    /// @throws NotFound if there is none the caller may know of
    /// @throws NotAllowed if the caller may only read it
    public Meeting writable(UUID id) {
        Meeting meeting = inside(id);
        caller.must(Permission.WRITE_MEETING, ties.to(meeting.teamId()), Set.of());
        teams.get(meeting.teamId()).mustBeOpen();
        return meeting;
    }

    /// Lets one change of what belongs to a meeting at a time through, until it is committed.
    public void hold(Meeting meeting) {
        em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Refuses a body that names a meeting which is not the team's.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if there is no such meeting
    public Meeting mustBeOf(UUID team, UUID id, String pointer) {
        Meeting meeting = em.find(Meeting.class, id);
        if (meeting == null || !meeting.teamId().equals(team)) {
            throw Invalid.at(pointer, "no-such", "meeting");
        }
        return meeting;
    }

    Page<MeetingView> list(UUID team, MeetingFilter filter, PageRequest wanted) {
        Listing<MeetingRow> listing = Listing.of(MeetingRow.class, MeetingRow.SELECT, "Meeting m")
                .where("m.teamId = :team")
                .with("team", team)
                .where("m.status = :status", "status", filter.status);
        boolean open = Boolean.TRUE.equals(filter.open);
        if (open) {
            listing.where("m.status not in :over").with("over", List.of(MeetingStatus.CLOSED, MeetingStatus.CANCELLED));
        }
        Page<MeetingRow> page = pages.read(listing, open ? NEXT_FIRST : NEWEST_FIRST, wanted);
        Set<UUID> named = new HashSet<>();
        page.items()
                .forEach(row -> named.addAll(
                        row.roles() == null ? Set.of() : row.roles().people()));
        var names = people.names(named);
        return page.map(row -> MeetingView.of(row, names, clock.instant(), null, null));
    }

    public MeetingView view(Meeting meeting) {
        long planned = em.createQuery("select " + MeetingRow.PLANNED + " from Meeting m where m.id = :id", Long.class)
                .setParameter("id", meeting.id())
                .getSingleResult();
        return MeetingView.of(
                meeting.row(planned),
                people.names(meeting.roles().people()),
                clock.instant(),
                attendance(meeting),
                history(meeting));
    }

    /// Who does what at a meeting that begins then, by rotation from the one before.
    MeetingRoles proposedRoles(UUID team, Instant startsAt) {
        MeetingRoles before = em.createQuery(
                        "from Meeting m where m.teamId = :team and m.status <> :cancelled and m.startsAt < :startsAt"
                                + " order by m.startsAt desc, m.id desc",
                        Meeting.class)
                .setParameter("team", team)
                .setParameter("cancelled", MeetingStatus.CANCELLED)
                .setParameter("startsAt", startsAt)
                .setMaxResults(1)
                .getResultStream()
                .map(Meeting::roles)
                .findFirst()
                .orElse(null);
        return Rotation.next(members.takingTurns(team), before);
    }

    /// Refuses roles for people who are not in the team, unless they had one `before`.
    void mustBeOurs(UUID team, MeetingRoles before, MeetingRoles wanted) {
        members.mustBeIn(team, wanted.newcomersSince(before), "/roles");
    }

    /// @throws AnotherMeetingRuns if the team is in another meeting
    void mustRunAlone(Meeting meeting) {
        em.createQuery("from Meeting m where m.runningIn = :team and m.id <> :id", Meeting.class)
                .setParameter("team", meeting.teamId())
                .setParameter("id", meeting.id())
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new AnotherMeetingRuns(other.title());
                });
    }

    /// Makes these, and no others, those who were at a meeting.
    void wereThere(Meeting meeting, Collection<UUID> present) {
        Set<UUID> before =
                new HashSet<>(attendance(meeting).stream().map(PersonRef::id).toList());
        members.mustBeIn(
                meeting.teamId(),
                present.stream().filter(person -> !before.contains(person)).toList(),
                "/personIds");
        em.createQuery("delete from Attendee a where a.meetingId = :meeting")
                .setParameter("meeting", meeting.id())
                .executeUpdate();
        present.forEach(person -> em.persist(new Attendee(meeting.id(), person)));
    }

    /// How many meetings a team has held since a day.
    long held(UUID team, Instant since) {
        return em.createQuery(
                        "select count(*) from Meeting m where m.teamId = :team and m.closedAt is not null"
                                + " and m.startsAt >= :since",
                        Long.class)
                .setParameter("team", team)
                .setParameter("since", since)
                .getSingleResult();
    }

    void added(Meeting meeting) {
        journal.created(meeting, "meeting", Scope.team(meeting.teamId()).partOf(meeting.id()));
        turned(meeting);
    }

    public void changed(Meeting meeting) {
        journal.changed(meeting, "meeting", Scope.team(meeting.teamId()).partOf(meeting.id()));
    }

    /// Ends whatever runs in a meeting that is about to be closed.
    void end(Meeting meeting) {
        ends.fire(new MeetingEnds(meeting));
    }

    /// Notes the status that a meeting was given.
    void turned(Meeting meeting) {
        MeetingTurn turn = new MeetingTurn(Creations.newId(), meeting);
        turn.stamp(caller.idIfAny(), clock.instant());
        em.persist(turn);
    }

    private List<PersonRef> attendance(Meeting meeting) {
        return em.createQuery(
                        "select new org.trellis.person.PersonRef(p.id, p.displayName) from Attendee a"
                                + " join Person p on p.id = a.personId where a.meetingId = :meeting"
                                + " order by p.displayName, p.id",
                        PersonRef.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    private List<MeetingView.Turn> history(Meeting meeting) {
        return em
                .createQuery(
                        "select t.status, t.createdAt, p.id, p.displayName from MeetingTurn t"
                                + " left join Person p on p.id = t.createdBy where t.meetingId = :meeting"
                                + " order by t.createdAt, t.id",
                        Object[].class)
                .setParameter("meeting", meeting.id())
                .getResultList()
                .stream()
                .map(row -> new MeetingView.Turn(
                        (MeetingStatus) row[0],
                        (Instant) row[1],
                        row[2] == null ? null : new PersonRef((UUID) row[2], (String) row[3])))
                .toList();
    }

    private static Order<MeetingRow> order(String list, boolean newestFirst) {
        return new Order<>(
                list,
                "m.startsAt",
                "m.id",
                newestFirst,
                row -> row.startsAt().toString(),
                MeetingRow::id,
                Instant::parse);
    }
}
