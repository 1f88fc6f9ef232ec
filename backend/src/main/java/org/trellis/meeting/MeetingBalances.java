package org.trellis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.meeting.MeetingBalanceView.Share;

/// Where teams' time together went. It counts minutes of meetings, never of a person.
@ApplicationScoped
class MeetingBalances {

    private static final int SECONDS = 60;

    private final EntityManager em;
    private final Meetings meetings;

    MeetingBalances(EntityManager em, Meetings meetings) {
        this.em = em;
        this.meetings = meetings;
    }

    private record Sum(@Nullable Question question, Long items, Long plannedMinutes, Long usedSeconds) {

        Share share() {
            return new Share(question, items, plannedMinutes.intValue(), minutes(usedSeconds));
        }
    }

    /// Of the meetings that a team has held since a moment.
    MeetingBalanceView of(UUID team, Instant since) {
        List<Sum> sums = em
                .createQuery("""
                        select a.question, count(*), coalesce(sum(a.plannedMinutes), 0), sum(a.usedSeconds)
                        from AgendaItem a join Meeting m on m.id = a.meetingId
                        where m.teamId = :team and m.closedAt is not null and m.startsAt >= :since
                        and a.status <> :dropped
                        group by a.question""", Object[].class)
                .setParameter("team", team)
                .setParameter("since", since)
                .setParameter("dropped", AgendaItemStatus.DROPPED)
                .getResultList()
                .stream()
                .map(row -> new Sum((Question) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
                .toList();
        return new MeetingBalanceView(
                meetings.held(team, since),
                sums.stream().mapToInt(sum -> sum.plannedMinutes().intValue()).sum(),
                minutes(sums.stream().mapToLong(Sum::usedSeconds).sum()),
                shares(sums));
    }

    private static List<Share> shares(List<Sum> sums) {
        List<Share> shares = new ArrayList<>();
        for (Question question : Question.values()) {
            shares.add(sums.stream()
                    .filter(sum -> sum.question() == question)
                    .map(Sum::share)
                    .findFirst()
                    .orElse(new Share(question, 0, 0, 0)));
        }
        sums.stream().filter(sum -> sum.question() == null).map(Sum::share).forEach(shares::add);
        return shares;
    }

    private static int minutes(long seconds) {
        return Math.round((float) seconds / SECONDS);
    }
}
