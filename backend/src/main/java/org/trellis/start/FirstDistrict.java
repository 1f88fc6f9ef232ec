package org.trellis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.trellis.district.Districts;
import org.trellis.district.SchoolYears;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.PersonStatus;
import org.trellis.person.Roles;
import org.trellis.policy.Role;
import org.trellis.session.Invitations;

/// The district that a first start founds outside the sample, and its first roster administrator.
@ApplicationScoped
class FirstDistrict {

    /// The same in every process, so that of several that start at once one founds it.
    static final UUID ID = UUID.nameUUIDFromBytes("first district".getBytes(StandardCharsets.UTF_8));

    private final Districts districts;
    private final SchoolYears years;
    private final People people;
    private final Roles roles;
    private final Invitations invitations;

    FirstDistrict(Districts districts, SchoolYears years, People people, Roles roles, Invitations invitations) {
        this.districts = districts;
        this.years = years;
        this.people = people;
        this.roles = roles;
        this.invitations = invitations;
    }

    /// Founds it, in the caller's transaction, with the school year that today lies in. Its district is the current
    /// one.
    void found(String name, String administrator) {
        districts.register(ID);
        districts.found(ID, name, ZoneId.systemDefault(), "en");
        LocalDate today = districts.today();
        int first = today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() - 1 : today.getYear();
        years.addCurrent(
                first + "–" + String.valueOf(first + 1).substring(2),
                LocalDate.of(first, Month.JULY, 1),
                LocalDate.of(first + 1, Month.JUNE, 30));
        Person person = people.add("Roster", "Administrator", administrator, "Roster administrator", null);
        roles.assign(person, Role.ROSTER_ADMIN, null, today);
    }

    /// A link for the first administrator, as long as they have not chosen a password; those made before end.
    Optional<Invitations.Link> linkFor(String administrator) {
        return people.findByEmail(administrator)
                .filter(person -> person.status() == PersonStatus.INVITED)
                .map(invitations::invite);
    }
}
