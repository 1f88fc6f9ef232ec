package org.trellis.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.NotFound;

/// The libraries of the caller's district.
@ApplicationScoped
class Libraries {

    private static final Order<LibraryRow> BY_NAME =
            Order.byText("libraries", "l.name", "l.id", LibraryRow::name, LibraryRow::id);

    private final EntityManager em;
    private final Pages pages;
    private final LibraryTies ties;
    private final Journal journal;

    Libraries(EntityManager em, Pages pages, LibraryTies ties, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.ties = ties;
        this.journal = journal;
    }

    /// @throws NotFound if the district has no such library
    Library get(UUID id) {
        Library library = em.find(Library.class, id);
        if (library == null) {
            throw new NotFound("library", id);
        }
        return library;
    }

    Page<LibraryView> list(PageRequest wanted) {
        return pages.read(listing(), BY_NAME, wanted).map(this::view);
    }

    LibraryView view(Library library) {
        Listing<LibraryRow> one = listing().where("l.id = :id").with("id", library.id());
        return view(one.read(em, "l.id", 1).getFirst());
    }

    void added(Library library) {
        journal.created(library, "library", Scope.DISTRICT);
    }

    void changed(Library library) {
        journal.changed(library, "library", Scope.DISTRICT);
    }

    private static Listing<LibraryRow> listing() {
        return Listing.of(LibraryRow.class, LibraryRow.SELECT, LibraryRow.FROM);
    }

    private LibraryView view(LibraryRow row) {
        return LibraryView.of(row, ties.curates(row.scope(), row.schoolId()), ties.mayAdd(row.scope(), row.schoolId()));
    }
}
