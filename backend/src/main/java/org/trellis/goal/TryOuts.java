package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.OneOf;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.Conflict;
import org.trellis.problem.NotFound;
import org.trellis.problem.ProblemType;

/// The strategies that teams try for their goals.
@ApplicationScoped
public class TryOuts {

    private static final Order<TryOutRow> NEWEST_FIRST = new Order<>(
            "try-outs", "t.startsOn", "t.id", true, row -> row.startsOn().toString(), TryOutRow::id, LocalDate::parse);

    /// How many try-outs a chart shows.
    private static final int CHARTED = 200;

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;

    TryOuts(EntityManager em, Pages pages, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
    }

    /// @throws NotFound if the goal has no such try-out
    TryOut get(Goal goal, UUID id) {
        TryOut tryOut = em.find(TryOut.class, id);
        if (tryOut == null || !tryOut.goalId().equals(goal.id())) {
            throw new NotFound("try-out", id);
        }
        return tryOut;
    }

    Page<TryOutRow> list(Goal goal, PageRequest wanted) {
        Listing<TryOutRow> listing = Listing.of(TryOutRow.class, TryOutRow.SELECT, TryOutRow.FROM)
                .where("t.goalId = :goal")
                .with("goal", goal.id());
        return pages.read(listing, NEWEST_FIRST, wanted);
    }

    TryOutRow row(TryOut tryOut) {
        return em.createQuery(
                        "select " + TryOutRow.SELECT + " from " + TryOutRow.FROM + " where t.id = :id", TryOutRow.class)
                .setParameter("id", tryOut.id())
                .getSingleResult();
    }

    /// What was tried for these goals, in one query: each strategy once, as its latest try-out stands.
    Map<UUID, List<GoalView.Tried>> triedFor(Collection<UUID> goals) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        List<TryOutRow> rows = em.createQuery(
                        "select " + TryOutRow.SELECT + " from " + TryOutRow.FROM + " where "
                                + OneOf.ids("t.goalId", "goals") + " order by t.startsOn, t.id",
                        TryOutRow.class)
                .setParameter("goals", OneOf.of(goals))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        TryOutRow::goalId, Collectors.collectingAndThen(Collectors.toList(), TryOuts::latestOfEach)));
    }

    /// When strategies were tried for a goal, oldest first; not those that are only planned.
    List<TryOutRow> begun(Goal goal) {
        return Listing.of(TryOutRow.class, TryOutRow.SELECT, TryOutRow.FROM)
                .where("t.goalId = :goal")
                .with("goal", goal.id())
                .where("t.status <> :planned", "planned", TryOutStatus.PLANNED)
                .read(em, "t.startsOn, t.id", CHARTED);
    }

    /// Whether a strategy is or was tried for a goal.
    public boolean wasTried(UUID strategy, UUID goal) {
        return em.createQuery(
                                "select count(*) from TryOut t where t.goalId = :goal and t.strategyId = :strategy",
                                Long.class)
                        .setParameter("goal", goal)
                        .setParameter("strategy", strategy)
                        .getSingleResult()
                > 0;
    }

    /// @throws Conflict if the team is trying this strategy for the goal, or plans to
    void mustNotBeAtIt(UUID strategy, Goal goal) {
        long open = em.createQuery(
                        "select count(*) from TryOut t where t.goalId = :goal and t.strategyId = :strategy"
                                + " and t.status in :open",
                        Long.class)
                .setParameter("goal", goal.id())
                .setParameter("strategy", strategy)
                .setParameter("open", List.of(TryOutStatus.PLANNED, TryOutStatus.RUNNING))
                .getSingleResult();
        if (open > 0) {
            throw new Conflict(ProblemType.ALREADY_EXISTS);
        }
    }

    void added(TryOut tryOut, Goal goal) {
        journal.created(tryOut, "try-out", Scope.team(goal.teamId()));
    }

    void changed(TryOut tryOut, Goal goal) {
        journal.changed(tryOut, "try-out", Scope.team(goal.teamId()));
    }

    private static List<GoalView.Tried> latestOfEach(List<TryOutRow> oldestFirst) {
        Map<UUID, GoalView.Tried> latest = new LinkedHashMap<>();
        for (TryOutRow row : oldestFirst) {
            latest.put(row.strategyId(), new GoalView.Tried(row.strategyId(), row.strategyTitle(), row.status()));
        }
        return List.copyOf(latest.values());
    }
}
