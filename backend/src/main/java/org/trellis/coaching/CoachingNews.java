package org.trellis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.policy.Caller;

/// What coaching has for the caller's day, without a word of any note.
@ApplicationScoped
public class CoachingNews {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 50;

    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;

    CoachingNews(EntityManager em, Caller caller, Clock clock) {
        this.em = em;
        this.caller = caller;
        this.clock = clock;
    }

    /// A partnership somebody has proposed to the caller.
    ///
    /// @param withName who proposed it
    public record Request(UUID partnershipId, String withName, Instant at) {}

    /// A note the caller's partner has shared.
    ///
    /// @param withName who wrote it
    public record SharedNote(UUID noteId, UUID partnershipId, String withName, Instant at) {}

    /// A note the caller has begun and not shared.
    ///
    /// @param withName the partner who would read it
    /// @param at when it was last written on
    public record NoteDraft(UUID noteId, UUID partnershipId, String withName, Instant at) {}

    /// The proposals that wait for the caller's answer, oldest first.
    public List<Request> requests() {
        return em.createQuery(
                        "select new org.trellis.coaching.CoachingNews$Request(p.id, o.displayName, p.createdAt)"
                                + " from Partnership p join Person o on o.id = p.proposedBy"
                                + " where (p.coachId = :me or p.partnerId = :me) and p.proposedBy <> :me"
                                + " and p.status = :proposed order by p.createdAt, p.id",
                        Request.class)
                .setParameter("me", caller.id())
                .setParameter("proposed", PartnershipStatus.PROPOSED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /// What the caller's partners have shared in the last seven days, newest first.
    public List<SharedNote> sharedNotes() {
        return em.createQuery(
                        "select new org.trellis.coaching.CoachingNews$SharedNote("
                                + "n.id, p.id, a.displayName, n.sharedAt) from Note n"
                                + " join Partnership p on p.id = n.partnershipId join Person a on a.id = n.authorId"
                                + " where " + Partnerships.IN_CONFIDENCE + " and n.authorId <> :me"
                                + " and n.status = :shared and n.sharedAt >= :since order by n.sharedAt desc, n.id",
                        SharedNote.class)
                .setParameter("me", caller.id())
                .setParameter("shared", NoteStatus.SHARED)
                .setParameter("since", clock.instant().minus(LATELY))
                .setMaxResults(MOST)
                .getResultList();
    }

    /// The caller's drafts, the one last written on first.
    public List<NoteDraft> drafts() {
        return em.createQuery(
                        "select new org.trellis.coaching.CoachingNews$NoteDraft("
                                + "n.id, p.id, o.displayName, n.updatedAt) from Note n"
                                + " join Partnership p on p.id = n.partnershipId"
                                + " join Person o on o.id in (p.coachId, p.partnerId) and o.id <> :me"
                                + " where " + Partnerships.IN_CONFIDENCE
                                + " and n.authorId = :me and n.status = :draft order by n.updatedAt desc, n.id",
                        NoteDraft.class)
                .setParameter("me", caller.id())
                .setParameter("draft", NoteStatus.DRAFT)
                .setMaxResults(MOST)
                .getResultList();
    }
}
