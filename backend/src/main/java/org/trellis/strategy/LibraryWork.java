package org.trellis.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.trellis.contract.Creations;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;

/// What people do with strategy libraries, by the same rules as through the URLs, where there is no request: in the
/// story of a sample district.
@ApplicationScoped
public class LibraryWork {

    private final Libraries libraries;
    private final Strategies strategies;
    private final LibraryTies ties;
    private final Caller caller;

    LibraryWork(Libraries libraries, Strategies strategies, LibraryTies ties, Caller caller) {
        this.libraries = libraries;
        this.strategies = strategies;
        this.ties = ties;
        this.caller = caller;
    }

    /// Starts a library.
    ///
    /// @return its id
    public UUID start(@Valid NewLibrary wanted) {
        libraries.mustBeAllowed(wanted);
        Library library = new Library(Creations.newId(), wanted);
        libraries.added(library);
        return library.id();
    }

    /// Adds a strategy to a library, as a draft.
    ///
    /// @return its id
    public UUID add(UUID libraryId, @Valid NewStrategy wanted) {
        Library library = libraries.toAddTo(libraryId, wanted);
        library.mustTakeMore();
        Strategy strategy = new Strategy(Creations.newId(), libraryId, wanted.content());
        strategies.added(strategy);
        return strategy.id();
    }

    /// Publishes a strategy, as one of its library's curators.
    public void publish(UUID strategyId) {
        Strategy strategy = strategies.get(strategyId);
        Library library = libraries.get(strategy.libraryId());
        library.mustBeOurs();
        caller.must(Permission.CHANGE_STRATEGY, ties.to(strategy, library), List.of());
        library.mustTakeMore();
        strategy.become(StrategyStatus.PUBLISHED);
        strategies.changed(strategy);
    }
}
