package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import org.trellis.problem.Conflict;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;
import org.trellis.problem.ProblemType;

/// What teams watch for their goals beside the goals' own measures.
@ApplicationScoped
class OtherMeasures {

    private static final Order<OtherMeasure> BY_NAME = Order.byText(
            "measures", "m.name", "m.id", measure -> measure.content().name(), OtherMeasure::id);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;

    OtherMeasures(EntityManager em, Pages pages, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
    }

    /// @throws NotFound if the goal has no such measure
    OtherMeasure get(Goal goal, UUID id) {
        return find(goal, id).orElseThrow(() -> new NotFound("measure", id));
    }

    /// The unit of one of a goal's measures.
    ///
    /// @param id absent for the goal's own
    /// @throws Invalid if the goal has no such measure
    MeasureUnit unitOf(Goal goal, @Nullable UUID id) {
        return id == null
                ? MeasureUnit.PERCENT_MEETING
                : find(goal, id)
                        .map(OtherMeasure::unit)
                        .orElseThrow(() -> Invalid.at("/measureId", "no-such", "measure"));
    }

    Page<OtherMeasure> list(Goal goal, PageRequest wanted) {
        Listing<OtherMeasure> listing = Listing.of(OtherMeasure.class, "m", "OtherMeasure m")
                .where("m.goalId = :goal")
                .with("goal", goal.id());
        return pages.read(listing, BY_NAME, wanted);
    }

    /// @throws Invalid if its unit is to change and there is evidence in it
    void change(OtherMeasure measure, MeasureChange wanted, Goal goal) {
        if (wanted.unit() != measure.unit() && isUsed(measure)) {
            throw Invalid.at("/unit", "stays");
        }
        measure.change(wanted);
        journal.changed(measure, "measure", Scope.team(goal.teamId()));
    }

    void added(OtherMeasure measure, Goal goal) {
        journal.created(measure, "measure", Scope.team(goal.teamId()));
    }

    /// @throws Conflict if there is evidence by it
    void delete(OtherMeasure measure, Goal goal) {
        if (isUsed(measure)) {
            throw new Conflict(ProblemType.IN_USE);
        }
        journal.deleted(measure, "measure", Scope.team(goal.teamId()));
    }

    /// Deletes those of a draft, which has no evidence by them yet.
    void deleteAllOf(Goal goal) {
        em.createQuery("from OtherMeasure m where m.goalId = :goal", OtherMeasure.class)
                .setParameter("goal", goal.id())
                .getResultList()
                .forEach(measure -> delete(measure, goal));
    }

    private Optional<OtherMeasure> find(Goal goal, UUID id) {
        return Optional.ofNullable(em.find(OtherMeasure.class, id))
                .filter(measure -> measure.goalId().equals(goal.id()));
    }

    private boolean isUsed(OtherMeasure measure) {
        return em.createQuery("select count(*) from EvidencePoint e where e.measureId = :measure", Long.class)
                        .setParameter("measure", measure.id())
                        .getSingleResult()
                > 0;
    }
}
