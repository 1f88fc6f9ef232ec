package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.Invalid;

/// What teams decided about their goals.
@ApplicationScoped
class Decisions {

    private static final Order<DecisionRow> NEWEST_FIRST = new Order<>(
            "decisions",
            "d.decidedOn",
            "d.id",
            true,
            row -> row.decidedOn().toString(),
            DecisionRow::id,
            LocalDate::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;

    Decisions(EntityManager em, Pages pages, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
    }

    Page<DecisionView> list(Goal goal, PageRequest wanted) {
        Listing<DecisionRow> listing = Listing.of(DecisionRow.class, DecisionRow.SELECT, DecisionRow.FROM)
                .where("d.goalId = :goal")
                .with("goal", goal.id());
        return pages.read(listing, NEWEST_FIRST, wanted).map(DecisionView::of);
    }

    DecisionView view(Decision decision) {
        return DecisionView.of(em.createQuery(
                        "select " + DecisionRow.SELECT + " from " + DecisionRow.FROM + " where d.id = :id",
                        DecisionRow.class)
                .setParameter("id", decision.id())
                .getSingleResult());
    }

    /// @throws Invalid unless this is a decision about the goal whose place no other has taken
    void mustStand(UUID id, Goal goal) {
        Decision decision = em.find(Decision.class, id);
        if (decision == null || !decision.goalId().equals(goal.id())) {
            throw Invalid.at("/supersedes", "no-such", "decision");
        }
        long later = em.createQuery("select count(*) from Decision d where d.supersedes = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        if (later > 0) {
            throw Invalid.at("/supersedes", "superseded");
        }
    }

    void added(Decision decision, Goal goal) {
        journal.created(decision, "decision", Scope.team(goal.teamId()));
    }
}
