package org.trellis.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;

/// What the caller is to a team, in the words of the visibility table.
@ApplicationScoped
public class TeamTies {

    private static final UUID NO_TEAM = new UUID(0, 0);

    private final EntityManager em;
    private final Caller caller;

    TeamTies(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /// The caller's ties to a team; none for a stranger or a guest.
    public Set<Audience> to(UUID team) {
        return of(em
                .createQuery(
                        "select m.teamRole from Member m where m.teamId = :team and m.personId = :me and m.leftOn is null",
                        TeamRole.class)
                .setParameter("team", team)
                .setParameter("me", caller.id())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null));
    }

    /// The teams the caller is in other than as a guest; never empty, so that it can be a query's list: where there is
    /// none it holds one id that no team has.
    public Set<UUID> mine() {
        Set<UUID> teams = new HashSet<>(em.createQuery(
                        "select m.teamId from Member m where m.personId = :me and m.leftOn is null and m.teamRole <> :guest",
                        UUID.class)
                .setParameter("me", caller.id())
                .setParameter("guest", TeamRole.GUEST)
                .getResultList());
        return teams.isEmpty() ? Set.of(NO_TEAM) : teams;
    }

    /// What each of these people is to each of their teams; those who are in none are left out.
    public Map<UUID, Map<UUID, Set<Audience>>> ofEach(Collection<UUID> people) {
        Map<UUID, Map<UUID, Set<Audience>>> ties = new HashMap<>();
        em.createQuery("from Member m where m.personId in :people and m.leftOn is null", Member.class)
                .setParameter("people", people)
                .getResultList()
                .forEach(member -> ties.computeIfAbsent(member.personId(), unknown -> new HashMap<>())
                        .put(member.teamId(), of(member.teamRole())));
        return ties;
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
