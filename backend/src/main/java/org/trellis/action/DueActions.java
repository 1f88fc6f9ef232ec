package org.trellis.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.trellis.policy.Caller;
import org.trellis.team.TeamStatus;

/// What the caller has to do. Teams that pause or are closed wait for nobody.
@ApplicationScoped
public class DueActions {

    private static final int MOST = 50;

    private final EntityManager em;
    private final Caller caller;

    DueActions(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /// The caller's open action items, and the deferred ones whose check-back day has come, the longest due first.
    public List<ActionDue> mine(LocalDate today) {
        return em.createQuery(
                        "select new org.trellis.action.ActionDue(a.id, t.id, t.name, a.text, a.dueOn) from ActionItem a"
                                + " join Team t on t.id = a.teamId where a.ownerId = :me and t.status in :atWork"
                                + " and (a.status in :toDo or a.status = :deferred and a.checkBackOn <= :today)"
                                + " order by a.dueOn, a.id",
                        ActionDue.class)
                .setParameter("me", caller.id())
                .setParameter("atWork", Set.of(TeamStatus.FORMING, TeamStatus.ACTIVE))
                .setParameter("toDo", ActionItemStatus.TO_DO)
                .setParameter("deferred", ActionItemStatus.DEFERRED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }
}
