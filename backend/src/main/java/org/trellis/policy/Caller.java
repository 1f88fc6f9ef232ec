package org.trellis.policy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.problem.NotAllowed;

/// The person who is asking, with the roles held today.
@RequestScoped
public class Caller {

    private @Nullable UUID id;
    private String name = "";
    private List<Grant> grants = List.of();

    /// Called once for each request, when the token has been checked, or by a job that acts for a person.
    public void is(UUID id, String name, List<Grant> grants) {
        this.id = id;
        this.name = name;
        this.grants = List.copyOf(grants);
    }

    /// @throws IllegalStateException outside a signed-in request
    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return id;
    }

    /// The caller, or nobody when Trellis itself acts.
    public @Nullable UUID idIfAny() {
        return id;
    }

    public String name() {
        return name;
    }

    public List<Grant> grants() {
        return grants;
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /// Where the caller's roles, without any tie to a record, give `permission`.
    public Reach reach(Permission permission) {
        boolean everywhere = permission.isFor(Audience.ANYONE);
        Set<UUID> schools = new HashSet<>();
        for (Grant grant : grants) {
            if (permission.isFor(audienceOf(grant.role()))) {
                if (grant.school() == null) {
                    everywhere = true;
                } else {
                    schools.add(grant.school());
                }
            }
        }
        return new Reach(everywhere, schools);
    }

    /// Whether the caller may, by `ties` to the record or by a role that counts in one of its schools.
    ///
    /// @param schools the record's schools; empty when it belongs to the district as a whole
    public boolean may(Permission permission, Set<Audience> ties, Collection<UUID> schools) {
        return permission.isForAnyOf(ties) || reach(permission).covers(schools);
    }

    /// Whether a role held anywhere in the district is enough; for records of no single school.
    public boolean may(Permission permission) {
        Reach reach = reach(permission);
        return reach.everywhere() || grants.stream().anyMatch(grant -> permission.isFor(audienceOf(grant.role())));
    }

    /// @throws NotAllowed unless the caller [may][#may(Permission, Set, Collection)]
    public void must(Permission permission, Set<Audience> ties, Collection<UUID> schools) {
        if (!may(permission, ties, schools)) {
            throw new NotAllowed(permission.name());
        }
    }

    /// @throws NotAllowed unless the caller [may][#may(Permission)]
    public void must(Permission permission) {
        if (!may(permission)) {
            throw new NotAllowed(permission.name());
        }
    }

    /// The ties that hold, as a set for [#may].
    public static Set<Audience> ties(Audience... held) {
        Set<Audience> ties = EnumSet.noneOf(Audience.class);
        ties.addAll(List.of(held));
        return ties;
    }

    private static Audience audienceOf(Role role) {
        return Audience.valueOf(role.name());
    }
}
