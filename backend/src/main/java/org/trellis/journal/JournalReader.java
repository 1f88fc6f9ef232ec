package org.trellis.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Reads a district's journal in order. A reader that has seen number n has seen everything before it.
@ApplicationScoped
public class JournalReader {

    private final EntityManager em;

    JournalReader(EntityManager em) {
        this.em = em;
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
