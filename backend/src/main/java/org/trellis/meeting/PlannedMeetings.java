package org.trellis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;

/// The meetings that a series lays. Once one is published it is the team's own and the series leaves it alone.
@ApplicationScoped
public class PlannedMeetings {

    private final EntityManager em;
    private final Meetings meetings;
    private final Clock clock;

    PlannedMeetings(EntityManager em, Meetings meetings, Clock clock) {
        this.em = em;
        this.meetings = meetings;
        this.clock = clock;
    }

    /// Plans the meeting that a series has on a day, with roles by rotation from the one before.
    public void plan(
            UUID team,
            UUID series,
            LocalDate day,
            Instant startsAt,
            String timeZone,
            String title,
            int minutes,
            @Nullable String place) {
        MeetingChange content =
                new MeetingChange(title, startsAt, timeZone, minutes, place, meetings.proposedRoles(team, startsAt));
        meetings.added(Meeting.ofSeries(Creations.newId(), team, content, series, day));
    }

    /// Changes those of a series that are still to come.
    ///
    /// @param startsAt when the meeting of a day begins
    public void change(
            UUID series, Function<LocalDate, Instant> startsAt, String title, int minutes, @Nullable String place) {
        for (Meeting meeting : toCome(series)) {
            MeetingChange before = meeting.content();
            LocalDate day = meeting.occursOn();
            meeting.change(new MeetingChange(
                    title,
                    day == null ? before.startsAt() : startsAt.apply(day),
                    before.timeZone(),
                    minutes,
                    place,
                    before.roles()));
            meetings.changed(meeting);
        }
    }

    /// Cancels those of a series that are still to come.
    public void cancel(UUID series) {
        for (Meeting meeting : toCome(series)) {
            meeting.become(MeetingStatus.CANCELLED, clock.instant());
            meetings.turned(meeting);
            meetings.changed(meeting);
        }
    }

    private List<Meeting> toCome(UUID series) {
        return em.createQuery(
                        "from Meeting m where m.seriesId = :series and m.status = :planned and m.startsAt > :now"
                                + " order by m.startsAt",
                        Meeting.class)
                .setParameter("series", series)
                .setParameter("planned", MeetingStatus.PLANNED)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
