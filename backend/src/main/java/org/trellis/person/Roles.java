package org.trellis.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.district.Districts;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Role;
import org.trellis.problem.Conflict;
import org.trellis.problem.NotFound;
import org.trellis.problem.ProblemType;

/// Who holds which role, where and when.
@ApplicationScoped
public class Roles {

    private static final Order<RoleRow> NEWEST_FIRST = new Order<>(
            "roles", "r.validFrom", "r.id", true, row -> row.from().toString(), RoleRow::id, LocalDate::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;
    private final Callers callers;
    private final Districts districts;

    Roles(EntityManager em, Pages pages, Journal journal, Callers callers, Districts districts) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
        this.callers = callers;
        this.districts = districts;
    }

    /// Gives a role from a day on, as a founding or a roster does.
    ///
    /// @param school where it counts; absent for the whole district
    public RoleAssignment assign(Person person, Role role, @Nullable UUID school, LocalDate from) {
        RoleAssignment assignment = new RoleAssignment(Creations.newId(), person.id(), role, school, from, null);
        assigned(assignment);
        return assignment;
    }

    /// The roles somebody holds on a day, those of the whole district last.
    public List<HeldRole> heldBy(UUID person, LocalDate day) {
        return em.createQuery(
                        "select " + HeldRole.SELECT + " from RoleAssignment r left join School s on s.id = r.schoolId"
                                + " where r.personId = :person and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day) order by s.name, r.role, r.id",
                        HeldRole.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /// @throws NotFound if the person has never been given such a role
    RoleAssignment get(UUID person, UUID id) {
        RoleAssignment assignment = em.find(RoleAssignment.class, id);
        if (assignment == null || !assignment.personId().equals(person)) {
            throw new NotFound("role", id);
        }
        return assignment;
    }

    /// The roles somebody holds, has held and will hold, newest first.
    Page<RoleRow> list(UUID person, PageRequest wanted) {
        Listing<RoleRow> listing = Listing.of(
                        RoleRow.class, RoleRow.SELECT, "RoleAssignment r left join School s on s.id = r.schoolId")
                .where("r.personId = :person")
                .with("person", person);
        return pages.read(listing, NEWEST_FIRST, wanted);
    }

    RoleRow row(RoleAssignment assignment) {
        return em.createQuery(
                        "select " + RoleRow.SELECT
                                + " from RoleAssignment r left join School s on s.id = r.schoolId where r.id = :id",
                        RoleRow.class)
                .setParameter("id", assignment.id())
                .getSingleResult();
    }

    /// @throws Conflict if the person has the same role in the same place on one of its days
    void assigned(RoleAssignment wanted) {
        if (of(wanted.personId()).stream().anyMatch(other -> other.repeats(wanted))) {
            throw new Conflict(ProblemType.ALREADY_EXISTS);
        }
        callers.forget(wanted.personId());
        journal.created(wanted, "role", Scope.person(wanted.personId()));
    }

    /// Ends a role: it counted yesterday for the last time. One that has not outlasted its first day is taken back.
    ///
    /// @throws LastAdministrator if nobody else administers the district
    void end(RoleAssignment assignment) {
        LocalDate today = districts.today();
        if (assignment.role() == Role.ROSTER_ADMIN && assignment.countsOn(today)) {
            mustBeAdministeredBesides("r.id <> :other", assignment.id());
        }
        callers.forget(assignment.personId());
        if (!assignment.beganBefore(today)) {
            journal.deleted(assignment, "role", Scope.person(assignment.personId()));
        } else if (assignment.endBefore(today)) {
            journal.changed(assignment, "role", Scope.person(assignment.personId()));
        }
    }

    /// @throws LastAdministrator if nobody but `person` administers the district
    void mustBeAdministeredWithout(Person person) {
        mustBeAdministeredBesides("p.id <> :other", person.id());
    }

    /// The district is held until the change is committed, so that two administrators cannot remove each other.
    private void mustBeAdministeredBesides(String condition, UUID other) {
        districts.hold();
        long remaining = em.createQuery(
                        "select count(*) from RoleAssignment r join Person p on p.id = r.personId"
                                + " where r.role = :role and p.status = :active and r.validFrom <= :today"
                                + " and (r.validTo is null or r.validTo >= :today) and " + condition,
                        Long.class)
                .setParameter("role", Role.ROSTER_ADMIN)
                .setParameter("active", PersonStatus.ACTIVE)
                .setParameter("today", districts.today())
                .setParameter("other", other)
                .getSingleResult();
        if (remaining == 0) {
            throw new LastAdministrator();
        }
    }

    private List<RoleAssignment> of(UUID person) {
        return em.createQuery("from RoleAssignment r where r.personId = :person", RoleAssignment.class)
                .setParameter("person", person)
                .getResultList();
    }
}
