package org.trellis.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

/// The subgroups the caller's district allows.
@ApplicationScoped
public class Subgroups {

    private static final Order<Subgroup> BY_NAME =
            Order.byText("subgroups", "s.name", "s.id", Subgroup::name, Subgroup::id);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;

    Subgroups(EntityManager em, Pages pages, Journal journal) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
    }

    /// @throws NotFound if the district has no such subgroup
    Subgroup get(UUID id) {
        Subgroup subgroup = em.find(Subgroup.class, id);
        if (subgroup == null) {
            throw new NotFound("subgroup", id);
        }
        return subgroup;
    }

    /// Refuses a body that names a subgroup the district does not allow.
    ///
    /// @param pointer where the body names it
    /// @throws Invalid if it is unknown or retired
    public void mustBeAllowed(UUID id, String pointer) {
        Subgroup subgroup = em.find(Subgroup.class, id);
        if (subgroup == null || subgroup.status() != SubgroupStatus.ALLOWED) {
            throw Invalid.at(pointer, "no-such", "subgroup");
        }
    }

    /// Allows a subgroup, as a founding does.
    public Subgroup add(String name) {
        Subgroup subgroup = new Subgroup(Creations.newId(), name);
        added(subgroup);
        return subgroup;
    }

    Page<Subgroup> list(@Nullable SubgroupStatus status, PageRequest wanted) {
        Listing<Subgroup> subgroups =
                Listing.of(Subgroup.class, "s", "Subgroup s").where("s.status = :status", "status", status);
        return pages.read(subgroups, BY_NAME, wanted);
    }

    void added(Subgroup subgroup) {
        journal.created(subgroup, "subgroup", Scope.DISTRICT);
    }

    void changed(Subgroup subgroup) {
        journal.changed(subgroup, "subgroup", Scope.DISTRICT);
    }
}
