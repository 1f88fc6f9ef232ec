package org.trellis.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.Listing;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.policy.Reach;
import org.trellis.problem.NotAllowed;

/// What the caller is to a library and to a strategy in it, in the words of the visibility table.
@ApplicationScoped
class LibraryTies {

    private final Caller caller;

    LibraryTies(Caller caller) {
        this.caller = caller;
    }

    /// Whether the caller curates the libraries of this scope, or the one of this school.
    boolean curates(LibraryScope scope, @Nullable UUID school) {
        return switch (scope) {
            case STARTER -> false;
            case DISTRICT -> caller.may(Permission.CURATE_LIBRARY, Set.of(), Set.of());
            case SCHOOL -> caller.may(Permission.CURATE_SCHOOL_LIBRARY, Set.of(), of(school));
        };
    }

    void mustCurate(LibraryScope scope, @Nullable UUID school) {
        caller.must(
                scope == LibraryScope.SCHOOL ? Permission.CURATE_SCHOOL_LIBRARY : Permission.CURATE_LIBRARY,
                Set.of(),
                of(school));
    }

    /// Whether the caller may add to such a library: to the district's with a role anywhere, to a school's with a role
    /// that counts there.
    boolean mayAdd(LibraryScope scope, @Nullable UUID school) {
        return switch (scope) {
            case STARTER -> false;
            case DISTRICT -> caller.may(Permission.ADD_STRATEGY);
            case SCHOOL -> caller.may(Permission.ADD_STRATEGY, Set.of(), of(school));
        };
    }

    void mustBeAllowedToAdd(Library library) {
        if (!mayAdd(library.scope(), library.schoolId())) {
            throw new NotAllowed(Permission.ADD_STRATEGY.name());
        }
    }

    Set<Audience> to(Strategy strategy, Library library) {
        Set<Audience> ties = EnumSet.noneOf(Audience.class);
        if (caller.id().equals(strategy.createdBy())) {
            ties.add(Audience.AUTHOR);
        }
        if (curates(library.scope(), library.schoolId())) {
            ties.add(Audience.CURATOR);
        }
        return ties;
    }

    /// Leaves out, in a list of strategies `s` and their libraries `l`, the drafts that the caller may not see.
    void hideDrafts(Listing<?> listing) {
        Reach schools = caller.reach(Permission.CURATE_SCHOOL_LIBRARY);
        String curated = schools.everywhere() ? "l.scope = :ofSchool" : "l.scope = :ofSchool and l.schoolId in :mine";
        if (!schools.everywhere()) {
            listing.with("mine", schools.schools());
        }
        if (caller.reach(Permission.CURATE_LIBRARY).everywhere()) {
            curated += " or l.scope = :ofDistrict";
            listing.with("ofDistrict", LibraryScope.DISTRICT);
        }
        listing.where("s.status <> :draft or s.createdBy = :me or " + curated)
                .with("draft", StrategyStatus.DRAFT)
                .with("me", caller.id())
                .with("ofSchool", LibraryScope.SCHOOL);
    }

    private static Set<UUID> of(@Nullable UUID school) {
        return school == null ? Set.of() : Set.of(school);
    }
}
