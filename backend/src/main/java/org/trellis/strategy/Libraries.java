package org.trellis.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.district.Districts;
import org.trellis.district.Schools;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotAllowed;
import org.trellis.problem.NotFound;

/// The libraries of the caller's district.
@ApplicationScoped
class Libraries {

    private static final Order<LibraryRow> BY_NAME =
            Order.byText("libraries", "l.name", "l.id", LibraryRow::name, LibraryRow::id);

    private final EntityManager em;
    private final Pages pages;
    private final LibraryTies ties;
    private final Schools schools;
    private final Districts districts;
    private final Journal journal;

    Libraries(EntityManager em, Pages pages, LibraryTies ties, Schools schools, Districts districts, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.ties = ties;
        this.schools = schools;
        this.districts = districts;
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

    /// @throws Invalid if scope and school do not go together, or there is no such school
    /// @throws NotAllowed unless the caller may start such a library
    void mustBeAllowed(NewLibrary wanted) {
        wanted.mustFit();
        ties.mustCurate(wanted.scope(), wanted.schoolId());
        if (wanted.schoolId() != null) {
            schools.mustExist(List.of(wanted.schoolId()), "/schoolId");
        }
    }

    /// The library that a strategy is to come into. Whether it takes more, it says itself.
    ///
    /// @throws NotFound if the district has no such library
    /// @throws LibraryReadOnly if it comes with Trellis
    /// @throws NotAllowed unless the caller may add to it
    /// @throws Invalid if the strategy claims what it must not
    Library toAddTo(UUID id, NewStrategy wanted) {
        Library library = get(id);
        library.mustBeOurs();
        ties.mustBeAllowedToAdd(library);
        wanted.content().mustBeSound(districts.today());
        return library;
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
