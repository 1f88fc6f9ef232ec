package org.trellis.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.database.CallerDistrict;
import org.trellis.meeting.CalendarEntry;
import org.trellis.meeting.MeetingCalendar;
import org.trellis.person.Callers;
import org.trellis.policy.Caller;
import org.trellis.problem.NotFound;
import org.trellis.problem.NotSignedIn;
import org.trellis.secret.SecretToken;
import org.trellis.team.TeamTies;

/// The secret addresses of calendars, of which only hashes are kept, and what can be read there.
@ApplicationScoped
class CalendarFeeds {

    /// A calendar keeps what it has read; nobody plans in the past.
    private static final Duration LOOKS_BACK = Duration.ofDays(90);

    private final EntityManager em;
    private final CallerDistrict district;
    private final Callers callers;
    private final Caller caller;
    private final TeamTies ties;
    private final MeetingCalendar meetings;
    private final Clock clock;

    CalendarFeeds(
            EntityManager em,
            CallerDistrict district,
            Callers callers,
            Caller caller,
            TeamTies ties,
            MeetingCalendar meetings,
            Clock clock) {
        this.em = em;
        this.district = district;
        this.callers = callers;
        this.caller = caller;
        this.ties = ties;
        this.meetings = meetings;
        this.clock = clock;
    }

    /// Gives the caller a new address, instead of the one they had, which is of no use any more.
    ///
    /// @param feed a team's id, or [CalendarFeed#MINE]
    /// @return its secret part, which is kept nowhere
    String renew(String feed) {
        end(feed);
        String token = SecretToken.random();
        em.persist(new CalendarFeed(SecretToken.hash(token), district.id(), caller.id(), feed, clock.instant()));
        return token;
    }

    /// Makes the caller's address of no use.
    void end(String feed) {
        em.createQuery("delete from CalendarFeed f where f.homeDistrict = :district and f.personId = :me"
                        + " and f.feed = :feed")
                .setParameter("district", district.id())
                .setParameter("me", caller.id())
                .setParameter("feed", feed)
                .executeUpdate();
    }

    /// What can be read at an address: the meetings of the teams its person is in today.
    ///
    /// @throws NotFound if there is no such address, or its person has no place there any more
    List<CalendarEntry> read(String token) {
        CalendarFeed feed =
                QuarkusTransaction.requiringNew().call(() -> em.find(CalendarFeed.class, SecretToken.hash(token)));
        if (feed == null) {
            throw new NotFound("calendar");
        }
        district.is(feed.homeDistrict());
        try {
            callers.enter(feed.personId(), caller);
        } catch (NotSignedIn gone) {
            throw new NotFound("calendar");
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> meetings.since(clock.instant().minus(LOOKS_BACK), teams(feed)));
    }

    private Set<UUID> teams(CalendarFeed feed) {
        Set<UUID> mine = ties.mine();
        if (!feed.isOfOneTeam()) {
            return mine;
        }
        if (!mine.contains(feed.team())) {
            throw new NotFound("calendar");
        }
        return Set.of(feed.team());
    }
}
