package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.meeting.MeetingStatus;
import org.trellis.notification.Notice.Place;
import org.trellis.person.PersonRef;
import org.trellis.team.Members;

/// Tells a team of its coming meetings.
@ApplicationScoped
class MeetingNotices {

    private final EntityManager em;
    private final Members members;
    private final Notifications notifications;
    private final Clock clock;

    MeetingNotices(EntityManager em, Members members, Notifications notifications, Clock clock) {
        this.em = em;
        this.members = members;
        this.notifications = notifications;
        this.clock = clock;
    }

    /// Of a meeting that was planned or changed. Those of a series are planned with it, and told of with it.
    ///
    /// @param actor who did it, and knows
    void meeting(UUID id, @Nullable UUID actor) {
        Row meeting = em.createQuery(
                        "select new org.trellis.notification.MeetingNotices$Row(m.title, m.startsAt, m.timeZone, m.status,"
                                + " m.seriesId, t.id, t.name) from Meeting m join Team t on t.id = m.teamId"
                                + " where m.id = :id",
                        Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (meeting == null || !meeting.startsAt().isAfter(clock.instant())) {
            return;
        }
        switch (meeting.status()) {
            case PLANNED -> {
                if (meeting.seriesId() == null) {
                    tell(NotificationKind.MEETING_PLANNED, id, meeting, actor);
                }
            }
            case PUBLISHED -> tell(NotificationKind.AGENDA_PUBLISHED, id, meeting, actor);
            case CANCELLED -> tell(NotificationKind.MEETING_CANCELLED, id, meeting, actor);
            case IN_PROGRESS, CLOSED, REOPENED -> {}
        }
    }

    /// Of a series that was begun.
    void series(UUID id, @Nullable UUID actor) {
        em.createQuery(
                        "select new org.trellis.notification.MeetingNotices$SeriesRow(s.title, t.id, t.name)"
                                + " from MeetingSeries s join Team t on t.id = s.teamId where s.id = :id",
                        SeriesRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .ifPresent(series -> notifications.tell(
                        others(series.teamId(), actor).toList(),
                        new Notice(
                                NotificationKind.MEETING_PLANNED,
                                id.toString(),
                                series.title(),
                                series.teamId(),
                                series.teamName(),
                                null,
                                Place.TEAM)));
    }

    private void tell(NotificationKind kind, UUID id, Row meeting, @Nullable UUID actor) {
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), ZoneId.of(meeting.timeZone()));
        notifications.tell(
                others(meeting.teamId(), actor).toList(),
                new Notice(
                        kind,
                        id.toString(),
                        meeting.title(),
                        meeting.teamId(),
                        meeting.teamName(),
                        day,
                        Place.meeting(id)));
    }

    private Stream<UUID> others(UUID team, @Nullable UUID actor) {
        return members.boundByNorms(team).stream().map(PersonRef::id).filter(person -> !person.equals(actor));
    }

    /// What of a meeting is told.
    record Row(
            String title,
            Instant startsAt,
            String timeZone,
            MeetingStatus status,
            @Nullable UUID seriesId,
            UUID teamId,
            String teamName) {}

    /// What of a series is told.
    record SeriesRow(String title, UUID teamId, String teamName) {}
}
