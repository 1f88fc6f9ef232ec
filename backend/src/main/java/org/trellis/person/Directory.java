package org.trellis.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Page;
import org.trellis.contract.PageRequest;
import org.trellis.contract.Pages;
import org.trellis.contract.Pages.Order;
import org.trellis.database.Listing;
import org.trellis.database.OneOf;
import org.trellis.district.Districts;
import org.trellis.policy.Caller;
import org.trellis.policy.Grant;
import org.trellis.policy.Permission;
import org.trellis.policy.Role;

/// The district's people, to be looked up by name, role or school.
@ApplicationScoped
class Directory {

    private static final Order<PersonRow> BY_NAME =
            Order.byText("people", "p.displayName", "p.id", PersonRow::displayName, PersonRow::id);

    private static final String HELD_TODAY = "r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)";

    private final EntityManager em;
    private final Pages pages;
    private final Districts districts;
    private final Caller caller;

    Directory(EntityManager em, Pages pages, Districts districts, Caller caller) {
        this.em = em;
        this.pages = pages;
        this.districts = districts;
        this.caller = caller;
    }

    Page<PersonView> list(PersonFilter filter, PageRequest wanted) {
        Listing<PersonRow> listing = Listing.of(PersonRow.class, PersonRow.SELECT, "Person p")
                .where("p.status = :status", "status", filter.status);
        if (filter.q != null) {
            listing.where("lower(p.displayName) like :q escape '\\' or lower(p.givenName) like :q escape '\\'"
                            + " or lower(p.familyName) like :q escape '\\'")
                    .with("q", Listing.containing(filter.q));
        }
        if (filter.role != null || filter.schoolId != null) {
            hold(listing, filter.role, filter.schoolId);
        }
        Page<PersonRow> page = pages.read(listing, BY_NAME, wanted);
        return new Page<>(views(page.items()), page.nextCursor(), page.total());
    }

    private void hold(Listing<PersonRow> listing, @Nullable Role role, @Nullable UUID school) {
        String held = "select 1 from RoleAssignment r where r.personId = p.id and " + HELD_TODAY;
        if (role != null) {
            held += " and r.role = :role";
            listing.with("role", role);
        }
        if (school != null) {
            held += " and r.schoolId = :school";
            listing.with("school", school);
        }
        listing.where("exists (" + held + ")").with("today", districts.today());
    }

    /// One query for any number of people: the roles they hold today.
    List<PersonView> views(List<PersonRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Grant>> held = heldBy(rows.stream().map(PersonRow::id).toList(), districts.today());
        boolean mayChange = caller.may(Permission.CHANGE_PEOPLE);
        return rows.stream()
                .map(row -> PersonView.of(row, held.getOrDefault(row.id(), List.of()), mayChange))
                .toList();
    }

    private Map<UUID, List<Grant>> heldBy(List<UUID> people, LocalDate today) {
        return em
                .createQuery(
                        "select r.personId, r.role, r.schoolId from RoleAssignment r where "
                                + OneOf.ids("r.personId", "people") + " and " + HELD_TODAY,
                        Object[].class)
                .setParameter("people", OneOf.of(people))
                .setParameter("today", today)
                .getResultList()
                .stream()
                .collect(groupingBy(
                        row -> (UUID) row[0], mapping(row -> new Grant((Role) row[1], (UUID) row[2]), toList())));
    }
}
