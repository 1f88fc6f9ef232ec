package org.trellis.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;
import org.trellis.policy.Caller;
import org.trellis.policy.Grant;
import org.trellis.problem.NotSignedIn;

/// Finds out who is asking: a person who still has a place in the district, and the roles held today.
///
/// What was found is kept for two seconds, so that a role or a place that ends does so on every process within that
/// time, and at once on the process that ended it.
@ApplicationScoped
public class Callers {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int PEOPLE = 10_000;

    private final EntityManager em;
    private final Districts districts;
    private final CallerDistrict district;
    private final TransactionSynchronizationRegistry transaction;
    private final Cache<Place, Known> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(PEOPLE).build();

    Callers(
            EntityManager em,
            Districts districts,
            CallerDistrict district,
            TransactionSynchronizationRegistry transaction) {
        this.em = em;
        this.districts = districts;
        this.district = district;
        this.transaction = transaction;
    }

    /// A person of a district; an id alone may be another district's too.
    private record Place(String district, UUID person) {}

    private record Known(String name, boolean active, List<Grant> grants) {}

    /// Makes `person` the caller of this request. The district must have been set.
    ///
    /// @throws NotSignedIn if the person has no active place in the district
    @Transactional
    public void enter(UUID person, Caller caller) {
        Place place = new Place(district.id(), person);
        Known found = known.getIfPresent(place);
        if (found == null) {
            found = read(person);
            known.put(place, found);
        }
        if (!found.active()) {
            throw NotSignedIn.tokenNeeded();
        }
        caller.is(person, found.name(), found.grants());
    }

    /// Forgets what was found about somebody, once this transaction, which changes it, is over.
    void forget(UUID person) {
        Place place = new Place(district.id(), person);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Until it is committed, the old is what holds.
            }

            @Override
            public void afterCompletion(int status) {
                known.invalidate(place);
            }
        });
    }

    private Known read(UUID id) {
        Person person = em.find(Person.class, id);
        if (person == null || person.status() != PersonStatus.ACTIVE) {
            return new Known("", false, List.of());
        }
        LocalDate today = districts.today();
        List<Grant> grants = em
                .createQuery("from RoleAssignment r where r.personId = :person", RoleAssignment.class)
                .setParameter("person", id)
                .getResultList()
                .stream()
                .filter(role -> role.countsOn(today))
                .map(role -> new Grant(role.role(), role.schoolId()))
                .toList();
        return new Known(person.displayName(), true, grants);
    }
}
