package org.trellis.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.journal.Journal;
import org.trellis.journal.Scope;
import org.trellis.problem.Invalid;
import org.trellis.problem.NotFound;

/// The schools of the caller's district.
@ApplicationScoped
public class Schools {

    private static final Order<School> BY_NAME = Order.byText("schools", "s.name", "s.id", School::name, School::id);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;

    Schools(EntityManager em, Pages pages, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
    }

    /// @throws NotFound if the district has no such school
    public School get(UUID id) {
        School school = em.find(School.class, id);
        if (school == null) {
            throw new NotFound("school", id);
        }
        return school;
    }

    /// Refuses a body that names a school the district does not have.
    ///
    /// @param pointer where the body names them
    /// @throws Invalid if one of them is unknown
    public void mustExist(Collection<UUID> ids, String pointer) {
        for (UUID id : ids) {
            if (em.find(School.class, id) == null) {
                throw Invalid.at(pointer, "no-such", "school");
            }
        }
    }

    /// Adds a school, as a founding or a roster does.
    public School add(String name, Set<GradeBand> gradeBands) {
        School school = new School(Creations.newId(), name, gradeBands);
        added(school);
        return school;
    }

    Page<School> list(@Nullable SchoolStatus status, PageRequest wanted) {
        Listing<School> schools =
                Listing.of(School.class, "s", "School s").where("s.status = :status", "status", status);
        return pages.read(schools, BY_NAME, wanted);
    }

    void added(School school) {
        journal.created(school, "school", Scope.DISTRICT);
    }

    void changed(School school) {
        journal.changed(school, "school", Scope.DISTRICT);
    }
}
