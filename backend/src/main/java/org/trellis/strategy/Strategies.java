package org.trellis.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.EnumSetText;
import org.trellis.database.Listing;
import org.trellis.database.OneOf;
import org.trellis.database.SearchText;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.policy.Audience;
import org.trellis.policy.Caller;
import org.trellis.policy.Permission;
import org.trellis.problem.Conflict;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;

/// The strategies of the caller's district, as far as the caller may see them.
@ApplicationScoped
public class Strategies {

    private static final Order<StrategyCard> BY_TITLE =
            Order.byText("strategies", "s.title", "s.id", StrategyCard::title, StrategyCard::id);

    private final EntityManager em;
    private final Pages pages;
    private final Libraries libraries;
    private final LibraryTies ties;
    private final Journal journal;
    private final Caller caller;

    Strategies(EntityManager em, Pages pages, Libraries libraries, LibraryTies ties, Journal journal, Caller caller) {
        this.em = em;
        this.pages = pages;
        this.libraries = libraries;
        this.ties = ties;
        this.journal = journal;
        this.caller = caller;
    }

    /// Refuses a body that names a strategy which no team can try.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if there is no such strategy that the caller can see
    /// @throws Conflict if it is a draft or retired
    public void mustBePublished(UUID id, String pointer) {
        Strategy strategy = find(id);
        if (strategy == null) {
            throw Invalid.at(pointer, "no-such", "strategy");
        }
        if (!strategy.isPublished()) {
            throw new StrategyNotPublished(strategy);
        }
    }

    /// The titles of these strategies, by id, in one query.
    public Map<UUID, String> titles(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s.id, s.title from Strategy s where " + OneOf.ids("s.id", "ids"), Object[].class)
                .setParameter("ids", OneOf.of(ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /// @throws NotFound if the district has no such strategy, or it is a draft that the caller may not see
    Strategy get(UUID id) {
        Strategy strategy = find(id);
        if (strategy == null) {
            throw new NotFound("strategy", id);
        }
        return strategy;
    }

    Page<StrategyCard> list(StrategyFilter filter, PageRequest wanted) {
        Listing<StrategyCard> listing = Listing.of(
                        StrategyCard.class, StrategyCard.SELECT, "Strategy s join Library l on l.id = s.libraryId")
                .where("cast(s.subjects as string) like :subject", "subject", holding(filter.subject))
                .where("cast(s.gradeBands as string) like :gradeBand", "gradeBand", holding(filter.gradeBand))
                .where("s.evidence.wwcLevel = :evidence", "evidence", filter.evidence)
                .where("s.libraryId = :library", "library", filter.libraryId);
        if (filter.status == null) {
            listing.where("s.status <> :retired").with("retired", StrategyStatus.RETIRED);
        } else {
            listing.where("s.status = :status").with("status", filter.status);
        }
        SearchText.find(listing, "s.searchText", filter.q);
        ties.hideDrafts(listing);
        return pages.read(listing, BY_TITLE, wanted);
    }

    StrategyView view(Strategy strategy) {
        Library library = libraries.get(strategy.libraryId());
        Set<Audience> held = ties.to(strategy, library);
        return StrategyView.of(
                strategy, library, allowedStatuses(strategy, library, held), mayChange(strategy, library, held));
    }

    void added(Strategy strategy) {
        journal.created(strategy, "strategy", Scope.person(caller.id()));
    }

    void changed(Strategy strategy) {
        journal.changed(strategy, "strategy", scope(strategy));
    }

    void deleted(Strategy draft) {
        journal.deleted(draft, "strategy", scope(draft));
    }

    /// What it takes to change a strategy: a draft is its author's, too.
    static Permission toChange(Strategy strategy) {
        return strategy.isDraft() ? Permission.CHANGE_STRATEGY_DRAFT : Permission.CHANGE_STRATEGY;
    }

    private @Nullable Strategy find(UUID id) {
        Strategy strategy = em.find(Strategy.class, id);
        if (strategy == null || !strategy.isDraft()) {
            return strategy;
        }
        Set<Audience> held = ties.to(strategy, libraries.get(strategy.libraryId()));
        return caller.may(Permission.SEE_STRATEGY_DRAFT, held, List.of()) ? strategy : null;
    }

    private boolean mayChange(Strategy strategy, Library library, Set<Audience> held) {
        return library.isOpen() && caller.may(toChange(strategy), held, List.of());
    }

    private List<StrategyStatus> allowedStatuses(Strategy strategy, Library library, Set<Audience> held) {
        if (!caller.may(Permission.CHANGE_STRATEGY, held, List.of())) {
            return List.of();
        }
        return strategy.status().next().stream()
                .filter(next -> next != StrategyStatus.PUBLISHED || library.isOpen())
                .toList();
    }

    /// A draft's entry is its author's, because nobody else may know of it.
    private static Scope scope(Strategy strategy) {
        UUID author = strategy.createdBy();
        return strategy.isDraft() && author != null ? Scope.person(author) : Scope.DISTRICT;
    }

    private static @Nullable String holding(@Nullable Enum<?> wanted) {
        return wanted == null ? null : EnumSetText.holding(wanted);
    }
}
