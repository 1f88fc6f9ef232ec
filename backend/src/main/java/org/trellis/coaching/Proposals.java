package org.trellis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.district.Districts;
import org.trellis.person.People;
import org.trellis.person.Roles;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.policy.Role;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotAllowed;

/// Who can propose a partnership with whom.
@ApplicationScoped
class Proposals {

    private static final Set<Role> COACHES = EnumSet.of(Role.COACH, Role.COACH_LEAD);

    private final People people;
    private final Roles roles;
    private final Districts districts;
    private final Partnerships partnerships;
    private final Caller caller;

    Proposals(People people, Roles roles, Districts districts, Partnerships partnerships, Caller caller) {
        this.people = people;
        this.roles = roles;
        this.districts = districts;
        this.partnerships = partnerships;
        this.caller = caller;
    }

    /// @throws NotAllowed if the caller is neither of the two
    void mustBeTheirs(NewPartnership wanted) {
        boolean theirs = caller.id().equals(wanted.coachId()) || caller.id().equals(wanted.partnerId());
        caller.must(Permission.CHANGE_PARTNERSHIP, theirs ? Caller.ties(Audience.PARTNER) : Set.of(), Set.of());
    }

    /// A new partnership is no way around a doubt: whoever is in doubt in another one is so in this, too. Two who are
    /// both in doubt start afresh, or they never could; what they wrote before stays closed.
    ///
    /// @throws Invalid if the two are one, are not there, or the coach holds no coach's role today
    Partnership make(UUID id, NewPartnership wanted) {
        if (wanted.coachId().equals(wanted.partnerId())) {
            throw Invalid.at("/partnerId", "two-people");
        }
        people.mustBeHere(wanted.partnerId(), "/partnerId");
        people.mustBeHere(wanted.coachId(), "/coachId");
        if (roles.heldBy(wanted.coachId(), districts.today()).stream()
                .noneMatch(held -> COACHES.contains(held.role()))) {
            throw Invalid.at("/coachId", "not-a-coach");
        }
        Partnership partnership =
                new Partnership(id, wanted.coachId(), wanted.partnerId(), caller.id(), wanted.focus());
        List<UUID> inDoubt = Stream.of(wanted.coachId(), wanted.partnerId())
                .filter(partnerships::isInDoubt)
                .toList();
        if (inDoubt.size() == 1) {
            partnership.doubt(inDoubt.getFirst());
        }
        return partnership;
    }
}
