package org.trellis.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Role;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;

/// The people of the caller's district.
@ApplicationScoped
public class People {

    private final EntityManager em;
    private final Journal journal;
    private final Callers callers;

    People(EntityManager em, Journal journal, Callers callers) {
        this.em = em;
        this.journal = journal;
        this.callers = callers;
    }

    /// @throws NotFound if the district has no such person
    public Person get(UUID id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        return person;
    }

    /// Refuses a body that names somebody who has no active or coming place in the district.
    ///
    /// @param pointer where the body names them
    /// @throws Invalid if there is no such person, or they have left
    public Person mustBeHere(UUID id, String pointer) {
        Person person = em.find(Person.class, id);
        if (person == null || person.status() == PersonStatus.DEPARTED) {
            throw Invalid.at(pointer, "no-such", "person");
        }
        return person;
    }

    /// The display names of these people, by id.
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select p.id, p.displayName from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /// The roles somebody holds, has held and will hold, newest first.
    List<RoleAssignment> rolesOf(UUID person) {
        return em.createQuery(
                        "from RoleAssignment r where r.personId = :person order by r.validFrom desc, r.id desc",
                        RoleAssignment.class)
                .setParameter("person", person)
                .getResultList();
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

    /// Notes what people say about themselves.
    ///
    /// @param title what they do, in their own words
    /// @param locale `en` or `es`; the district's when absent
    public void introduce(
            Person person,
            String displayName,
            @Nullable String pronouns,
            @Nullable String title,
            @Nullable String locale) {
        person.callThemselves(displayName);
        person.introduce(pronouns, title, locale);
        changed(person);
    }

    /// Adds a person, as a founding or a roster does.
    ///
    /// @param title what they do, in their own words
    /// @param locale `en` or `es`; the district's when absent
    public Person add(
            String givenName, String familyName, String email, @Nullable String title, @Nullable String locale) {
        Person person = new Person(Creations.newId(), givenName, familyName, null, email);
        person.introduce(null, title, locale);
        added(person);
        return person;
    }

    /// Gives a role from a day on.
    ///
    /// @param school where it counts; absent for the whole district
    public RoleAssignment assign(Person person, Role role, @Nullable UUID school, LocalDate from) {
        RoleAssignment assignment = new RoleAssignment(Creations.newId(), person.id(), role, school, from, null);
        assigned(assignment);
        return assignment;
    }

    /// Lets somebody in who has chosen a password.
    public void activate(Person person) {
        person.become(PersonStatus.ACTIVE);
        changed(person);
    }

    void added(Person person) {
        journal.created(person, "person", Scope.DISTRICT);
    }

    void changed(Person person) {
        callers.forget(person.id());
        journal.changed(person, "person", Scope.DISTRICT);
    }

    void assigned(RoleAssignment assignment) {
        callers.forget(assignment.personId());
        journal.created(assignment, "role", Scope.person(assignment.personId()));
    }

    void changed(RoleAssignment assignment) {
        callers.forget(assignment.personId());
        journal.changed(assignment, "role", Scope.person(assignment.personId()));
    }
}
