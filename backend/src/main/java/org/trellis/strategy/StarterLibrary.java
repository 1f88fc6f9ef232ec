package org.trellis.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;
import org.trellis.district.Stock;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;

/// The library that every district begins with, and that nobody in it can change.
///
/// Its ids follow from the district and each card's slug, so that a card which Trellis improves stays the same
/// strategy, with its links and its try-outs.
@ApplicationScoped
public class StarterLibrary implements Stock {

    private final EntityManager em;
    private final StarterCards cards;
    private final CallerDistrict current;
    private final Districts districts;
    private final Libraries libraries;
    private final Journal journal;

    StarterLibrary(
            EntityManager em,
            StarterCards cards,
            CallerDistrict current,
            Districts districts,
            Libraries libraries,
            Journal journal) {
        this.em = em;
        this.cards = cards;
        this.current = current;
        this.districts = districts;
        this.libraries = libraries;
        this.journal = journal;
    }

    /// Gives the current district its starter library, or brings the one it has up to date: new cards come, changed
    /// ones change, and those that Trellis no longer has are retired. Does nothing when nothing is new.
    ///
    /// Each card has a journal entry of its own, as any other change has, so that whoever follows the journal
    /// hears of every strategy in the usual way.
    @Override
    public void giveToCurrentDistrict() {
        give(cards.edition(), cards::read);
    }

    /// The id, in the current district, of the card with this slug.
    public UUID idOfCard(String slug) {
        return idOf("card " + slug);
    }

    void give(String edition, Supplier<Map<String, StrategyChange>> cards) {
        if (holds(edition)) {
            return;
        }
        districts.hold(); // so that of several processes that start at once one does it
        Library library = em.find(Library.class, idOf("library"));
        if (library == null) {
            library = new Library(
                    idOf("library"),
                    StarterCards.LIBRARY_NAME,
                    StarterCards.LIBRARY_DESCRIPTION,
                    LibraryScope.STARTER,
                    null);
            library.hold(edition);
            libraries.added(library);
        } else if (library.holds(edition)) {
            return;
        } else {
            library.change(StarterCards.LIBRARY_NAME, StarterCards.LIBRARY_DESCRIPTION);
            library.hold(edition);
            libraries.changed(library);
        }
        fill(library, cards.get());
    }

    /// A projection, so that nothing is remembered from before the district is held.
    private boolean holds(String edition) {
        return em.createQuery("select count(*) from Library l where l.id = :id and l.edition = :edition", Long.class)
                        .setParameter("id", idOf("library"))
                        .setParameter("edition", edition)
                        .getSingleResult()
                == 1;
    }

    private void fill(Library library, Map<String, StrategyChange> cards) {
        Map<UUID, Strategy> had = em.createQuery("from Strategy s where s.libraryId = :library", Strategy.class)
                .setParameter("library", library.id())
                .getResultStream()
                .collect(Collectors.toMap(Strategy::id, Function.identity()));
        cards.forEach((slug, content) -> {
            UUID id = idOfCard(slug);
            Strategy strategy = had.remove(id);
            if (strategy == null) {
                strategy = new Strategy(id, library.id(), content);
                strategy.become(StrategyStatus.PUBLISHED);
                journal.created(strategy, "strategy", Scope.DISTRICT);
            } else if (!strategy.isPublished() || !strategy.content().equals(content)) {
                strategy.change(content);
                strategy.become(StrategyStatus.PUBLISHED);
                journal.changed(strategy, "strategy", Scope.DISTRICT);
            }
        });
        for (Strategy gone : had.values()) {
            if (gone.isPublished()) {
                gone.become(StrategyStatus.RETIRED);
                journal.changed(gone, "strategy", Scope.DISTRICT);
            }
        }
    }

    private UUID idOf(String what) {
        return UUID.nameUUIDFromBytes(("starter " + current.id() + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
