package org.trellis.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import org.trellis.database.CallerDistrict;
import org.trellis.database.DiskSync;
import org.trellis.database.DistrictRecord;
import org.trellis.policy.Caller;

/// Writes each accepted change into the district's journal, in the change's own transaction.
///
/// Call it last: it sends the change to the database, and from then until the commit no other change of the district
/// can be numbered.
@ApplicationScoped
public class Journal {

    private final EntityManager em;
    private final CallerDistrict district;
    private final Caller caller;
    private final DiskSync disk;
    private final Event<Grown> growth;
    private final Clock clock;

    Journal(EntityManager em, CallerDistrict district, Caller caller, DiskSync disk, Event<Grown> growth, Clock clock) {
        this.em = em;
        this.district = district;
        this.caller = caller;
        this.disk = disk;
        this.growth = growth;
        this.clock = clock;
    }

    /// Stores a new record and notes that it was created.
    ///
    /// @param noun the record's noun, in the singular, as in the API's paths
    public void created(DistrictRecord record, String noun, Scope scope) {
        record.stamp(caller.idIfAny(), clock.instant());
        em.persist(record);
        append(Happening.CREATED, record, noun, scope);
    }

    /// Notes that a stored record was changed, by whom and when.
    public void changed(DistrictRecord record, String noun, Scope scope) {
        record.stamp(caller.idIfAny(), clock.instant());
        append(Happening.CHANGED, record, noun, scope);
    }

    /// Removes a record and notes that it is gone.
    public void deleted(DistrictRecord record, String noun, Scope scope) {
        em.remove(record);
        append(Happening.DELETED, record, noun, scope);
    }

    /// Begins a district's journal, once.
    public void begin(String district) {
        em.persist(new JournalHead(district));
    }

    private void append(Happening happening, DistrictRecord record, String noun, Scope scope) {
        disk.afterCommit();
        em.flush();
        Instant now = clock.instant();
        long seq = em.find(JournalHead.class, district.id(), LockModeType.PESSIMISTIC_WRITE)
                .next();
        em.persist(new JournalEntry(seq, now, caller.idIfAny(), happening, noun, record.id(), record.version(), scope));
        growth.fire(new Grown(district.id()));
    }
}
