package org.trellis.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.trellis.contract.Creations;
import org.trellis.database.CallerDistrict;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;

/// The caller's district, and the founding of new ones.
@ApplicationScoped
public class Districts {

    private final EntityManager em;
    private final CallerDistrict current;
    private final Journal journal;
    private final Clock clock;

    Districts(EntityManager em, CallerDistrict current, Journal journal, Clock clock) {
        this.em = em;
        this.current = current;
        this.journal = journal;
        this.clock = clock;
    }

    /// The district of this request.
    public District current() {
        return em.find(District.class, UUID.fromString(current.id()));
    }

    /// Lets one change at a time through, until it is committed, where a rule is about several records of the district.
    public void hold() {
        em.find(District.class, UUID.fromString(current.id()), LockModeType.PESSIMISTIC_WRITE);
    }

    /// What day it is in the district's schools.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current().timeZone());
    }

    /// Whether there is any district yet.
    public boolean noneYet() {
        return em.createQuery("select count(*) from Tenant", Long.class).getSingleResult() == 0;
    }

    /// Every district there is, for start-up and jobs, which work for one after the other.
    public List<UUID> all() {
        return em.createQuery("select t.id from Tenant t order by t.id", String.class).getResultList().stream()
                .map(UUID::fromString)
                .toList();
    }

    /// Whether there is, or is about to be, a district of this id.
    public boolean isRegistered(UUID id) {
        return em.find(Tenant.class, id.toString()) != null;
    }

    /// Notes that a district is about to be founded, before anything that belongs to it can be stored.
    ///
    /// @return its id, for [CallerDistrict#is]
    public UUID register() {
        UUID id = Creations.newId();
        register(id);
        return id;
    }

    /// The same under an id that is the current district's already, so that registering and founding can be one
    /// transaction.
    public void register(UUID id) {
        em.persist(new Tenant(id));
    }

    /// Founds the district that was registered and is the current one.
    public District found(UUID id, String name, ZoneId timeZone, String locale) {
        journal.begin(id.toString());
        District district = new District(id, name, timeZone, locale);
        journal.created(district, "district", Scope.DISTRICT);
        return district;
    }

    void changed(District district) {
        journal.changed(district, "district", Scope.DISTRICT);
    }
}
