package org.trellis.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.district.GradeBand;
import org.trellis.district.Schools;
import org.trellis.person.People;
import org.trellis.person.Person;
import org.trellis.person.PersonStatus;
import org.trellis.person.Roles;
import org.trellis.policy.Role;
import org.trellis.session.Accounts;

/// The schools and the people of `people.yaml`.
@ApplicationScoped
class SamplePeople {

    static final String PASSWORD = "maple-grove";
    static final String MAIL = "@maplegrove.example";
    private static final String WHOLE_DISTRICT = "district";

    private final Schools schools;
    private final People people;
    private final Roles roles;
    private final Accounts accounts;

    SamplePeople(Schools schools, People people, Roles roles, Accounts accounts) {
        this.schools = schools;
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
    }

    private record Directory(Map<String, SampleSchool> schools, Map<String, Somebody> people) {}

    private record SampleSchool(String name, Set<GradeBand> gradeBands) {}

    /// @param roles where each role is held: a school's key, or `district`
    private record Somebody(
            String name,
            @Nullable String account,
            String title,
            @Nullable String pronouns,
            @Nullable String locale,
            @Nullable PersonStatus status,
            Map<Role, String> roles) {

        String email(String mail) {
            return (account == null ? addressOf(name) : account) + mail;
        }

        private static String addressOf(String name) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z -]", "");
            return plain.toLowerCase(Locale.ROOT).replace(' ', '.');
        }
    }

    /// Who can sign in, by e-mail address: name and title.
    static Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        for (Somebody somebody : directory().people().values()) {
            if (somebody.account() != null) {
                accounts.put(somebody.email(MAIL), somebody.name() + ", " + somebody.title());
            }
        }
        return accounts;
    }

    /// @param from the day their roles begin
    /// @param mail how everybody's e-mail address ends
    void arrive(Cast cast, LocalDate from, String mail) {
        Directory directory = directory();
        directory
                .schools()
                .forEach((key, school) -> cast.add(
                        key, schools.add(school.name(), school.gradeBands()).id()));
        List<Person> inside = new ArrayList<>();
        directory.people().forEach((key, somebody) -> {
            Person person = arrive(cast, somebody, from, mail);
            cast.add(key, person.id());
            if (somebody.status() != PersonStatus.INVITED) {
                inside.add(person);
            }
        });
        accounts.choosePassword(inside, PASSWORD);
    }

    /// Lets those leave who have left.
    void depart(Cast cast) {
        directory().people().forEach((key, somebody) -> {
            if (somebody.status() == PersonStatus.DEPARTED) {
                people.step(people.get(cast.get(key)), PersonStatus.DEPARTED);
            }
        });
    }

    private Person arrive(Cast cast, Somebody somebody, LocalDate from, String mail) {
        int space = somebody.name().indexOf(' ');
        Person person = people.add(
                somebody.name().substring(0, space),
                somebody.name().substring(space + 1),
                somebody.email(mail),
                somebody.title(),
                somebody.locale());
        if (somebody.pronouns() != null) {
            people.introduce(person, somebody.name(), somebody.pronouns(), somebody.title(), somebody.locale());
        }
        somebody.roles().forEach((role, place) -> {
            UUID school = place.equals(WHOLE_DISTRICT) ? null : cast.get(place);
            roles.assign(person, role, school, from);
        });
        return person;
    }

    private static Directory directory() {
        return SampleFile.read("people.yaml", new TypeReference<Directory>() {});
    }
}
