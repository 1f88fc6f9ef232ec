package org.trellis.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.trellis.database.CallerDistrict;

/// Reads a district's journal in order. A reader that has seen number n has seen everything before it.
@ApplicationScoped
public class JournalReader {

    private final EntityManager em;
    private final CallerDistrict district;

    JournalReader(EntityManager em, CallerDistrict district) {
        this.em = em;
        this.district = district;
    }

    /// The number of the last entry; 0 where there is none.
    public long last() {
        return em.createQuery("select h.lastSeq from JournalHead h where h.district = :district", Long.class)
                .setParameter("district", district.id())
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /// The entries that follow number `seq`, oldest first, at most `limit`.
    ///
    /// @param seq 0 to read from the beginning
    public List<JournalEntry> after(long seq, int limit) {
        return em.createQuery("from JournalEntry e where e.seq > :seq order by e.seq", JournalEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(limit)
                .getResultList();
    }
}
