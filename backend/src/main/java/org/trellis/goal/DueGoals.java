package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Caller;
import org.trellis.team.TeamStatus;
import org.trellis.team.TeamTies;

/// The goals of the caller's teams that wait for somebody. Teams that pause or are closed wait for nobody.
@ApplicationScoped
public class DueGoals {

    /// A team that looks at its students less often than this has lost sight of them.
    private static final int DAYS_BETWEEN_EVIDENCE = 14;

    /// More than this in one answer helps nobody.
    private static final int MOST = 50;

    private static final String DUE = "new org.trellis.goal.GoalDue(g.id, t.id, t.name, g.statement, %s)"
            + " from Goal g join Team t on t.id = g.teamId"
            + " where g.teamId in :mine and t.status in :atWork and g.status = :status and ";

    private final EntityManager em;
    private final TeamTies ties;
    private final Caller caller;

    DueGoals(EntityManager em, TeamTies ties, Caller caller) {
        this.em = em;
        this.ties = ties;
        this.caller = caller;
    }

    /// Active goals without evidence for two weeks, longest waiting first; due two weeks after the last.
    public List<GoalDue> evidence(LocalDate today) {
        List<Object[]> rows = em.createQuery("""
                        select g.id, t.id, t.name, g.statement, g.startedOn, max(e.counts.collectedOn) from Goal g
                        join Team t on t.id = g.teamId
                        join EvidencePoint e on e.goalId = g.id and e.status = :recorded
                        where g.teamId in :mine and t.status in :atWork and g.status = :status and g.startedOn <= :since
                        group by g.id, t.id, t.name, g.statement, g.startedOn
                        having max(e.counts.collectedOn) <= :since
                        order by max(e.counts.collectedOn), g.id""", Object[].class)
                .setParameter("mine", ties.mine())
                .setParameter("atWork", Set.of(TeamStatus.FORMING, TeamStatus.ACTIVE))
                .setParameter("status", GoalStatus.ACTIVE)
                .setParameter("recorded", EvidenceStatus.RECORDED)
                .setParameter("since", today.minusDays(DAYS_BETWEEN_EVIDENCE))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(DueGoals::evidenceDue).toList();
    }

    /// Active goals whose target date is past, oldest first; due on that date.
    public List<GoalDue> decisions(LocalDate today) {
        return em.createQuery(
                        "select " + DUE.formatted("g.targetDate") + "g.targetDate < :today order by g.targetDate, g.id",
                        GoalDue.class)
                .setParameter("mine", ties.mine())
                .setParameter("atWork", Set.of(TeamStatus.FORMING, TeamStatus.ACTIVE))
                .setParameter("status", GoalStatus.ACTIVE)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    /// The drafts the caller has begun, newest first.
    public List<GoalDue> drafts() {
        return em.createQuery(
                        "select " + DUE.formatted("cast(null as LocalDate)")
                                + "g.createdBy = :me order by g.createdAt desc, g.id",
                        GoalDue.class)
                .setParameter("mine", ties.mine())
                .setParameter("atWork", Set.of(TeamStatus.FORMING, TeamStatus.ACTIVE))
                .setParameter("status", GoalStatus.DRAFT)
                .setParameter("me", caller.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static GoalDue evidenceDue(Object[] row) {
        LocalDate started = (LocalDate) row[4];
        LocalDate last = (LocalDate) row[5];
        LocalDate since = last.isAfter(started) ? last : started;
        return new GoalDue(
                (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], since.plusDays(DAYS_BETWEEN_EVIDENCE));
    }
}
