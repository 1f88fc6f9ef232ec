package org.trellis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Permission;

/// What several people are to their coaching partnerships.
@ApplicationScoped
public class PartnerTies {

    private final EntityManager em;

    PartnerTies(EntityManager em) {
        this.em = em;
    }

    /// The partnerships of each of these people, with whether they may know of its notes.
    public Map<UUID, Map<UUID, Boolean>> inConfidenceOfEach(Collection<UUID> people) {
        Map<UUID, Map<UUID, Boolean>> ties = new HashMap<>();
        List<Partnership> partnerships = em.createQuery(
                        "from Partnership p where p.coachId in :people or p.partnerId in :people", Partnership.class)
                .setParameter("people", Set.copyOf(people))
                .getResultList();
        for (Partnership partnership : partnerships) {
            for (UUID person : people) {
                if (!partnership.tiesOf(person).isEmpty()) {
                    ties.computeIfAbsent(person, unknown -> new HashMap<>())
                            .put(
                                    partnership.id(),
                                    Permission.SEE_NOTE.isForAnyOf(partnership.tiesInConfidence(person)));
                }
            }
        }
        return ties;
    }
}
