package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.OneOf;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.person.People;
import org.trellis.policy.Caller;
import org.trellis.problem.NotFound;

/// The evidence of goals.
@ApplicationScoped
class EvidencePoints {

    /// How many points after the baseline a goal's trend shows. All of them are in its list of evidence.
    private static final int TREND = 12;

    /// How many points a chart shows.
    private static final int CHARTED = 500;

    private static final Order<EvidenceRow> BY_DATE = new Order<>(
            "evidence",
            "e.counts.collectedOn",
            "e.id",
            false,
            row -> row.counts().collectedOn().toString(),
            EvidenceRow::id,
            LocalDate::parse);

    private final EntityManager em;
    private final Pages pages;
    private final People people;
    private final Journal journal;
    private final Caller caller;

    EvidencePoints(EntityManager em, Pages pages, People people, Journal journal, Caller caller) {
        this.em = em;
        this.pages = pages;
        this.people = people;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws NotFound if the goal has no such evidence
    EvidencePoint get(Goal goal, UUID id) {
        EvidencePoint point = em.find(EvidencePoint.class, id);
        if (point == null || !point.goalId().equals(goal.id())) {
            throw new NotFound("evidence", id);
        }
        return point;
    }

    Page<EvidenceRow> list(Goal goal, EvidenceFilter filter, PageRequest wanted) {
        Listing<EvidenceRow> listing = Listing.of(EvidenceRow.class, EvidenceRow.SELECT, EvidenceRow.FROM)
                .where("e.goalId = :goal")
                .with("goal", goal.id())
                .where("e.measureId = :measure", "measure", filter.measureId)
                .where("e.subgroupId = :subgroup", "subgroup", filter.subgroupId);
        return pages.read(listing, BY_DATE, wanted);
    }

    /// The latest evidence that counts of the whole group, or of a subgroup, by one of a goal's measures.
    ///
    /// @param filter which measure and which subgroup; where it names none, the goal's own and the whole group
    /// @return oldest first
    List<GoalChartView.Point> charted(Goal goal, EvidenceFilter filter) {
        Listing<EvidenceRow> listing = Listing.of(EvidenceRow.class, EvidenceRow.SELECT, EvidenceRow.FROM)
                .where("e.goalId = :goal")
                .with("goal", goal.id())
                .where("e.status = :recorded", "recorded", EvidenceStatus.RECORDED);
        listing = filter.measureId == null
                ? listing.where("e.measureId is null")
                : listing.where("e.measureId = :measure", "measure", filter.measureId);
        listing = filter.subgroupId == null
                ? listing.where("e.subgroupId is null")
                : listing.where("e.subgroupId = :subgroup", "subgroup", filter.subgroupId);
        return listing.read(em, "e.counts.collectedOn desc, e.id desc", CHARTED).reversed().stream()
                .flatMap(row -> row.charted().stream())
                .toList();
    }

    EvidenceRow row(EvidencePoint point) {
        UUID recorder = point.recordedBy();
        String name = recorder.equals(caller.id())
                ? caller.name()
                : people.get(recorder).displayName();
        return EvidenceRow.of(point, name);
    }

    /// Where students stood when the goal began, if that is known.
    @Nullable
    Reading baselineOf(Goal goal) {
        return baseline(goal).map(point -> point.counts().reading()).orElse(null);
    }

    /// What the evidence of these goals says so far of the whole group by the goal's own measure, in one query.
    Map<UUID, Progress> progressOf(Collection<UUID> goals) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createQuery("""
                        select r.goalId, r.phase, r.collectedOn, r.eligible, r.assessed, r.meeting from (
                            select e.goalId as goalId, e.phase as phase, e.counts.collectedOn as collectedOn,
                                e.counts.eligible as eligible, e.counts.assessed as assessed,
                                e.counts.meeting as meeting, e.id as id,
                                row_number() over (partition by e.goalId, e.phase
                                    order by e.counts.collectedOn desc, e.id desc) as place
                            from EvidencePoint e where %s and e.status = :recorded
                                and e.measureId is null and e.subgroupId is null) r
                        where r.place <= :trend order by r.collectedOn, r.id""".formatted(OneOf.ids("e.goalId", "goals")), Object[].class)
                .setParameter("goals", OneOf.of(goals))
                .setParameter("recorded", EvidenceStatus.RECORDED)
                .setParameter("trend", TREND)
                .getResultList();
        Map<UUID, Progress> progress = new HashMap<>();
        for (Object[] row : rows) {
            Reading reading = new Reading((LocalDate) row[2], (Integer) row[3], (Integer) row[4], (Integer) row[5]);
            progress.merge((UUID) row[0], Progress.of((EvidencePhase) row[1], reading), Progress::and);
        }
        return progress;
    }

    /// The evidence that counts of one of a goal's measures on one day: of the whole group, and of subgroups.
    WholeGroup standing(Goal goal, @Nullable UUID measure, LocalDate day) {
        List<EvidencePoint> points = em
                .createQuery(
                        "from EvidencePoint e where e.goalId = :goal and e.counts.collectedOn = :day"
                                + " and e.status = :recorded",
                        EvidencePoint.class)
                .setParameter("goal", goal.id())
                .setParameter("day", day)
                .setParameter("recorded", EvidenceStatus.RECORDED)
                .getResultList()
                .stream()
                .filter(point -> Objects.equals(point.measureId(), measure))
                .toList();
        return new WholeGroup(points);
    }

    void added(EvidencePoint point, Goal goal) {
        journal.created(point, "evidence", Scope.team(goal.teamId()));
    }

    void corrected(EvidencePoint point, EvidencePoint correction, Goal goal) {
        changed(point, goal);
        added(correction, goal);
    }

    void changed(EvidencePoint point, Goal goal) {
        journal.changed(point, "evidence", Scope.team(goal.teamId()));
    }

    /// Makes `wanted` the baseline of a draft, or leaves it without one.
    void setBaseline(Goal goal, @Nullable Reading wanted) {
        EvidencePoint known = baseline(goal).orElse(null);
        if (known == null && wanted != null) {
            added(EvidencePoint.baseline(Creations.newId(), goal.id(), wanted, caller.id()), goal);
        } else if (known != null && wanted == null) {
            journal.deleted(known, "evidence", Scope.team(goal.teamId()));
        } else if (known != null && wanted != null && !known.counts().equals(Counts.of(wanted))) {
            known.read(wanted);
            changed(known, goal);
        }
    }

    private Optional<EvidencePoint> baseline(Goal goal) {
        return em
                .createQuery(
                        "from EvidencePoint e where e.goalId = :goal and e.phase = :baseline and e.status = :recorded",
                        EvidencePoint.class)
                .setParameter("goal", goal.id())
                .setParameter("baseline", EvidencePhase.BASELINE)
                .setParameter("recorded", EvidenceStatus.RECORDED)
                .getResultList()
                .stream()
                .findFirst();
    }
}
