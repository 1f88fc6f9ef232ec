package org.trellis.visibility;

import static org.trellis.policy.Permission.CHANGE_DISTRICT;
import static org.trellis.policy.Permission.CHANGE_PEOPLE;
import static org.trellis.policy.Permission.CHANGE_SCHOOLS;
import static org.trellis.policy.Permission.CHANGE_SCHOOL_YEARS;
import static org.trellis.policy.Permission.CHANGE_SUBGROUPS;
import static org.trellis.policy.Permission.SEE_DISTRICT;
import static org.trellis.policy.Permission.SEE_PEOPLE;
import static org.trellis.policy.Permission.SEE_ROLES;
import static org.trellis.policy.Permission.SEE_SCHOOLS;
import static org.trellis.policy.Permission.SEE_SCHOOL_YEARS;
import static org.trellis.policy.Permission.SEE_SUBGROUPS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Audience;
import org.trellis.support.Api;
import org.trellis.support.Newcomer;

/// The district's settings, schools, years, people and their roles.
final class MadisonDirectory {

    private final Madison madison;

    MadisonDirectory(Madison madison) {
        this.madison = madison;
    }

    void fill() {
        madison.add(Thing.of(Kind.DISTRICT, "the district", madison.district(), SEE_DISTRICT, Where.DISTRICT)
                .changedBy(CHANGE_DISTRICT));
        for (String school : List.of(Madison.ADAMS, Madison.BROOK)) {
            madison.add(Thing.of(Kind.SCHOOL, school, madison.school(school), SEE_SCHOOLS, Where.DISTRICT)
                    .changedBy(CHANGE_SCHOOLS));
        }
        String year =
                madison.as("without").get("/school-years").then().extract().path("items[0].id");
        madison.add(Thing.of(Kind.SCHOOL_YEAR, "this school year", year, SEE_SCHOOL_YEARS, Where.DISTRICT)
                .changedBy(CHANGE_SCHOOL_YEARS));
        UUID subgroup = madison.create("rosterAdmin", "/subgroups", Map.of("name", "Multilingual learners"));
        madison.add(Thing.of(Kind.SUBGROUP, "a subgroup", subgroup, SEE_SUBGROUPS, Where.DISTRICT)
                .changedBy(CHANGE_SUBGROUPS));
        LocalDate today = Madison.today();
        leader("formerLeader", Madison.longAgo(), today.minusDays(1));
        leader("comingLeader", today.plusDays(1), null);
        everybody();
        invited();
    }

    private void leader(String person, LocalDate from, LocalDate to) {
        Map<String, Object> role = new HashMap<>(Map.of("role", "SCHOOL_LEADER", "from", from.toString()));
        role.put("schoolId", madison.school(Madison.ADAMS));
        if (to != null) {
            role.put("to", to.toString());
        }
        madison.create("rosterAdmin", "/people/" + madison.person(person) + "/roles", role);
    }

    private void everybody() {
        List<String> names =
                madison.as("without").get("/people?limit=200").then().extract().path("items.givenName");
        for (String name : names) {
            Thing person = madison.add(person(name, madison.person(name)));
            List<String> roles = madison.as("rosterAdmin")
                    .get("/people/{id}/roles", person.id())
                    .then()
                    .extract()
                    .path("items.id");
            roles.forEach(role -> madison.add(
                    person.child(Kind.ROLE, "role of " + name, role, SEE_ROLES).changedBy(CHANGE_PEOPLE)));
        }
    }

    private void invited() {
        UUID id = Api.newId();
        madison.create(
                "rosterAdmin",
                "/people",
                Map.of("id", id, "givenName", "In", "familyName", "Vited", "email", "invited@madison.example"));
        madison.add(person("invited", id));
        String token = Newcomer.linkFrom(madison.as("rosterAdmin"), id);
        madison.add(Thing.of(Kind.INVITATION, "an invitation", token, SEE_PEOPLE, Where.DISTRICT));
    }

    private static Thing person(String name, UUID id) {
        return Thing.of(Kind.PERSON, name, id, SEE_PEOPLE, Where.DISTRICT)
                .changedBy(CHANGE_PEOPLE)
                .withTies(Map.of(name, Set.of(Audience.SELF)));
    }
}
