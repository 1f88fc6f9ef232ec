package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.norm.NormSetStatus;
import org.trellis.notification.Notice.Place;

/// Tells people of norms they are asked to keep.
@ApplicationScoped
class NormNotices {

    private static final Set<NormSetStatus> ASKING = Set.of(NormSetStatus.PROPOSED, NormSetStatus.ADOPTED);

    private static final String SELECT = "select new org.trellis.notification.NormNotices$Row(n.id, m.personId, t.id,"
            + " t.name) from NormSet n join Team t on t.id = n.teamId join Member m on m.teamId = n.teamId"
            + " where n.status in :asking and m.leftOn is null and m.teamRole <> org.trellis.team.TeamRole.GUEST"
            + " and not exists (select 1 from Acknowledgement a where a.normSetId = n.id and a.personId = m.personId)";

    private final EntityManager em;
    private final Notifications notifications;

    NormNotices(EntityManager em, Notifications notifications) {
        this.em = em;
        this.notifications = notifications;
    }

    /// Of a set that was proposed or adopted: all whom it binds and who have not answered.
    void asked(UUID set, @Nullable UUID actor) {
        em.createQuery(SELECT + " and n.id = :set", Row.class)
                .setParameter("asking", ASKING)
                .setParameter("set", set)
                .getResultStream()
                .filter(asked -> !asked.personId().equals(actor))
                .forEach(this::tell);
    }

    /// Of the norms of a team: somebody who has joined it.
    void joined(UUID member) {
        em.createQuery(SELECT + " and m.id = :member", Row.class)
                .setParameter("asking", ASKING)
                .setParameter("member", member)
                .getResultStream()
                .forEach(this::tell);
    }

    private void tell(Row asked) {
        notifications.tell(
                List.of(asked.personId()),
                new Notice(
                        NotificationKind.NORMS_TO_ACKNOWLEDGE,
                        asked.normSetId().toString(),
                        asked.teamName(),
                        asked.teamId(),
                        asked.teamName(),
                        null,
                        Place.norms(asked.normSetId())));
    }

    /// Somebody who is asked to keep a set of norms.
    record Row(UUID normSetId, UUID personId, UUID teamId, String teamName) {}
}
