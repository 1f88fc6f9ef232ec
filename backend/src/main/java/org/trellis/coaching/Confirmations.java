package org.trellis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.trellis.person.PasswordReset;

/// Closes the notes of all partnerships to somebody whose password an administrator could have chosen.
@ApplicationScoped
class Confirmations {

    private final EntityManager em;
    private final Partnerships partnerships;

    Confirmations(EntityManager em, Partnerships partnerships) {
        this.em = em;
        this.partnerships = partnerships;
    }

    /// In the transaction that sets the password: nobody signs in with it before the notes are closed.
    void close(@Observes PasswordReset event) {
        List<Partnership> theirs = em.createQuery(
                        "from Partnership p where p.coachId = :person or p.partnerId = :person order by p.id",
                        Partnership.class)
                .setParameter("person", event.person().id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (Partnership partnership : theirs) {
            if (partnership.doubt(event.person().id())) {
                partnerships.changed(partnership);
            }
        }
    }
}
