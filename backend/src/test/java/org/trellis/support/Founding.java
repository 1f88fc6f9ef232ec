package org.trellis.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;
import org.trellis.district.GradeBand;
import org.trellis.district.SchoolYears;
import org.trellis.district.Schools;
import org.trellis.district.StockJob;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.Roles;
import org.trellis.policy.Role;
import org.trellis.session.Accounts;

/// Founds the districts that the tests live in.
@ApplicationScoped
public class Founding {

    private final Districts districts;
    private final Schools schools;
    private final SchoolYears schoolYears;
    private final People people;
    private final Roles roles;
    private final Accounts accounts;
    private final StockJob stock;
    private final CallerDistrict current;

    Founding(
            Districts districts,
            Schools schools,
            SchoolYears schoolYears,
            People people,
            Roles roles,
            Accounts accounts,
            StockJob stock,
            CallerDistrict current) {
        this.districts = districts;
        this.schools = schools;
        this.schoolYears = schoolYears;
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
        this.stock = stock;
        this.current = current;
    }

    /// Somebody of a district.
    ///
    /// @param role null for somebody without one
    /// @param school the name of the school their role counts in; null for the whole district
    public record Place(String person, Role role, String school) {}

    /// What was founded: ids by name.
    public record Founded(UUID district, Map<String, UUID> schools, Map<String, UUID> people) {}

    /// Gives a district what comes with Trellis.
    public void stock(UUID district) {
        stock.refresh(district);
    }

    /// @param mail the domain of everybody's e-mail address
    @ActivateRequestContext
    public Founded found(String name, String mail, Set<String> schoolNames, Place... places) {
        UUID district = QuarkusTransaction.requiringNew().call(districts::register);
        current.is(district.toString());
        return QuarkusTransaction.requiringNew().call(() -> {
            districts.found(district, name, ZoneId.of("America/Chicago"), "en");
            LocalDate today = districts.today();
            schoolYears.addCurrent("This year", today.minusDays(200), today.plusDays(190));
            Map<String, UUID> schoolIds = new TreeMap<>();
            for (String school : schoolNames) {
                schoolIds.put(
                        school,
                        schools.add(school, Set.of(GradeBand.K_2, GradeBand.G3_5))
                                .id());
            }
            Map<String, UUID> personIds = new TreeMap<>();
            List<Person> everybody = new ArrayList<>();
            for (Place place : places) {
                Person person = people.add(place.person(), name, place.person() + "@" + mail, null, null);
                UUID school = place.school() == null ? null : schoolIds.get(place.school());
                if (place.role() != null) {
                    roles.assign(person, place.role(), school, LocalDate.of(2020, 1, 1));
                }
                everybody.add(person);
                personIds.put(place.person(), person.id());
            }
            accounts.choosePassword(everybody, Lincoln.PASSWORD);
            return new Founded(district, schoolIds, personIds);
        });
    }
}
