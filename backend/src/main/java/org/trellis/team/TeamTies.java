package org.trellis.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;

/// What the caller is to a team, in the words of the visibility table.
@ApplicationScoped
public class TeamTies {

    private final EntityManager em;
    private final Caller caller;

    TeamTies(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /// The caller's ties to a team; none for a stranger or a guest.
    public Set<Audience> to(UUID team) {
        return of(em.createQuery(
                        "select m.teamRole from Member m where m.teamId = :team and m.personId = :me and m.leftOn is null",
                        TeamRole.class)
                .setParameter("team", team)
                .setParameter("me", caller.id())
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    static Set<Audience> of(@Nullable TeamRole role) {
        if (role == null) {
            return Set.of();
        }
        return switch (role) {
            case FACILITATOR -> EnumSet.of(Audience.MEMBER, Audience.FACILITATOR);
            case MEMBER, COACH -> EnumSet.of(Audience.MEMBER);
            case GUEST -> Set.of();
        };
    }
}
