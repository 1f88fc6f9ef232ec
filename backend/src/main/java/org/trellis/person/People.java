package org.trellis.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.database.OneOf;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;

/// The people of the caller's district.
@ApplicationScoped
public class People {

    private final EntityManager em;
    private final Directory directory;
    private final Roles roles;
    private final Journal journal;
    private final Callers callers;
    private final Event<EmailChanged> emailChanges;
    private final Event<ShutOut> shutOuts;

    People(
            EntityManager em,
            Directory directory,
            Roles roles,
            Journal journal,
            Callers callers,
            Event<EmailChanged> emailChanges,
            Event<ShutOut> shutOuts) {
        this.em = em;
        this.directory = directory;
        this.roles = roles;
        this.journal = journal;
        this.callers = callers;
        this.emailChanges = emailChanges;
        this.shutOuts = shutOuts;
    }

    /// @throws NotFound if the district has no such person
    public Person get(UUID id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        return person;
    }

    /// Who has this e-mail address, in whatever capitals.
    public Optional<Person> findByEmail(String email) {
        return em.createQuery("from Person p where p.emailKey = :key", Person.class)
                .setParameter("key", Person.emailKey(email))
                .getResultStream()
                .findFirst();
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
                .createQuery(
                        "select p.id, p.displayName from Person p where " + OneOf.ids("p.id", "ids"), Object[].class)
                .setParameter("ids", OneOf.of(ids))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
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

    /// Lets somebody in who has chosen a password.
    public void activate(Person person) {
        person.become(PersonStatus.ACTIVE);
        changed(person);
    }

    Page<PersonView> list(PersonFilter filter, PageRequest wanted) {
        return directory.list(filter, wanted);
    }

    PersonView view(Person person) {
        return directory.views(List.of(PersonRow.of(person))).getFirst();
    }

    /// @throws Invalid if somebody else has the e-mail address
    void added(Person person) {
        emailMustBeFree(person.email(), person.id());
        journal.created(person, "person", Scope.DISTRICT);
    }

    /// @throws Invalid if somebody else has the e-mail address
    void change(Person person, PersonChange wanted) {
        String before = Person.emailKey(person.email());
        emailMustBeFree(wanted.email(), person.id());
        person.change(wanted);
        changed(person);
        if (!Person.emailKey(person.email()).equals(before)) {
            emailChanges.fire(new EmailChanged(person, before));
        }
    }

    /// Lets somebody come back, be away for a while, or leave.
    ///
    /// @throws LastAdministrator if nobody would be left to administer the district
    public void step(Person person, PersonStatus wanted) {
        boolean shutOut = person.status() == PersonStatus.ACTIVE && wanted != PersonStatus.ACTIVE;
        if (shutOut) {
            roles.mustBeAdministeredWithout(person);
        }
        person.become(wanted);
        changed(person);
        if (wanted != PersonStatus.ACTIVE) {
            shutOuts.fire(new ShutOut(person));
        }
    }

    private void changed(Person person) {
        callers.forget(person.id());
        journal.changed(person, "person", Scope.DISTRICT);
    }

    private void emailMustBeFree(String email, UUID person) {
        long others = em.createQuery(
                        "select count(*) from Person p where p.emailKey = :key and p.id <> :person", Long.class)
                .setParameter("key", Person.emailKey(email))
                .setParameter("person", person)
                .getSingleResult();
        if (others > 0) {
            throw Invalid.at("/email", "taken");
        }
    }
}
