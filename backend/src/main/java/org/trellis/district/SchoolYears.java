package org.trellis.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/// The school years of the caller's district.
@ApplicationScoped
public class SchoolYears {

    private static final Order<SchoolYear> NEWEST_FIRST = new Order<>(
            "school-years",
            "y.startsOn",
            "y.id",
            true,
            year -> year.startsOn().toString(),
            SchoolYear::id,
            LocalDate::parse);

    private final EntityManager em;
    private final Pages pages;
    private final Journal journal;
    private final Districts districts;

    SchoolYears(EntityManager em, Pages pages, Journal journal, Districts districts) {
        this.em = em;
        this.pages = pages;
        this.journal = journal;
        this.districts = districts;
    }

    /// @throws NotFound if the district has no such school year
    public SchoolYear get(UUID id) {
        SchoolYear year = em.find(SchoolYear.class, id);
        if (year == null) {
            throw new NotFound("school year", id);
        }
        return year;
    }

    /// The year the district is in; none before the first is begun, and between two.
    public Optional<SchoolYear> current() {
        return em.createQuery("from SchoolYear y where y.status = :status", SchoolYear.class)
                .setParameter("status", SchoolYearStatus.CURRENT)
                .getResultStream()
                .findFirst();
    }

    /// Refuses a body with a day that lies in no school year, whatever its status.
    ///
    /// @param pointer where the body names the day
    /// @throws Invalid saying the first and last day of the year that is nearest
    public void mustCover(LocalDate day, String pointer) {
        List<SchoolYear> years = all();
        if (years.isEmpty()) {
            throw Invalid.at(pointer, "no-school-year");
        }
        if (years.stream().noneMatch(year -> year.covers(day))) {
            SchoolYear nearest = years.stream()
                    .min(Comparator.comparingLong(year -> daysBetween(year, day)))
                    .orElseThrow();
            throw Invalid.at(pointer, "within", nearest.startsOn(), nearest.endsOn());
        }
    }

    /// Adds a school year and begins it, as a founding does.
    public SchoolYear addCurrent(String name, LocalDate startsOn, LocalDate endsOn) {
        SchoolYear year = new SchoolYear(Creations.newId(), name, startsOn, endsOn);
        year.become(SchoolYearStatus.CURRENT);
        added(year);
        return year;
    }

    Page<SchoolYear> list(PageRequest wanted) {
        return pages.read(Listing.of(SchoolYear.class, "y", "SchoolYear y"), NEWEST_FIRST, wanted);
    }

    void added(SchoolYear year) {
        mustFit(year);
        journal.created(year, "school-year", Scope.DISTRICT);
    }

    void changed(SchoolYear year) {
        mustFit(year);
        journal.changed(year, "school-year", Scope.DISTRICT);
    }

    /// Two years share no day, and one at most is current. The district is held until the change is committed, so that
    /// two changes at once cannot both pass.
    private void mustFit(SchoolYear wanted) {
        districts.hold();
        for (SchoolYear other : all()) {
            if (other.id().equals(wanted.id())) {
                continue;
            }
            if (other.name().equals(wanted.name())) {
                throw Invalid.at("/name", "taken");
            }
            if (other.overlaps(wanted)) {
                throw Invalid.at("/startsOn", "overlaps", other.name(), other.startsOn(), other.endsOn());
            }
            if (wanted.status() == SchoolYearStatus.CURRENT && other.status() == SchoolYearStatus.CURRENT) {
                throw new AnotherYearIsCurrent(other);
            }
        }
    }

    private List<SchoolYear> all() {
        return em.createQuery("from SchoolYear y order by y.startsOn", SchoolYear.class)
                .setFlushMode(FlushModeType.COMMIT) // so that a change is checked before the database sees it
                .getResultList();
    }

    private static long daysBetween(SchoolYear year, LocalDate day) {
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(day, year.startsOn())),
                Math.abs(ChronoUnit.DAYS.between(day, year.endsOn())));
    }
}
