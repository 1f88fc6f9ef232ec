package org.trellis.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.jeffersonSchool;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Newcomer;

@ApiTest
class RoleResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    @Test
    void a_role_counts_as_soon_as_it_is_given() {
        Newcomer newcomer = Newcomer.joined("Abe");
        Newcomer.Session session = newcomer.signIn();
        session.request().get("/me").then().body("roles", empty());

        Api.as("gus")
                .body(Map.of("role", "COACH", "schoolId", school(ADAMS), "from", TODAY.toString()))
                .post("/people/{id}/roles", newcomer.id())
                .then()
                .statusCode(201)
                .body("schoolName", equalTo(ADAMS))
                .body("current", equalTo(true))
                .body("mayChange", equalTo(true));

        session.request().get("/me").then().body("roles.role", contains("COACH"));
    }

    @Test
    void a_role_counts_no_more_from_the_moment_it_is_ended_and_its_past_stays() {
        Newcomer newcomer = Newcomer.joined("Bea");
        String role =
                newcomer.given("EDUCATOR", school(ADAMS), TODAY.minusDays(30).toString());
        Newcomer.Session session = newcomer.signIn();

        end(newcomer, role, 0).statusCode(204);

        session.request().get("/me").then().body("roles", empty());
        session.request()
                .get("/people/{id}/roles", newcomer.id())
                .then()
                .statusCode(200)
                .body("items[0].to", equalTo(TODAY.minusDays(1).toString()))
                .body("items[0].current", equalTo(false))
                .body("items[0].mayChange", equalTo(false));
        end(newcomer, role, 1).statusCode(204);
    }

    @Test
    void a_role_given_today_or_for_later_is_taken_back_altogether() {
        Newcomer newcomer = Newcomer.joined("Cy");
        String today = newcomer.given("EDUCATOR", school(ADAMS), TODAY.toString());
        String later = newcomer.given("COACH", school(ADAMS), TODAY.plusDays(30).toString());

        end(newcomer, today, 0).statusCode(204);
        end(newcomer, later, 0).statusCode(204);

        roles("gus", newcomer.id()).statusCode(200).body("items", empty());
        problem(end(newcomer, today, 0), 404, "not-found");
    }

    @Test
    void roles_are_listed_newest_first_for_the_person_and_for_administrators_only() {
        Newcomer newcomer = Newcomer.joined("Dee");
        newcomer.given("EDUCATOR", school(ADAMS), "2020-08-01");
        newcomer.given("COACH", school(ADAMS), "2024-08-01");

        newcomer.signIn()
                .request()
                .get("/people/{id}/roles", newcomer.id())
                .then()
                .statusCode(200)
                .body("items.role", contains("COACH", "EDUCATOR"));
        String cursor = Api.as("gus")
                .queryParam("limit", 1)
                .get("/people/{id}/roles", newcomer.id())
                .then()
                .body("items.role", contains("COACH"))
                .extract()
                .path("nextCursor");
        Api.as("gus")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/people/{id}/roles", newcomer.id())
                .then()
                .body("items.role", contains("EDUCATOR"));
        problem(roles("dana", newcomer.id()), 404, "not-found");
        problem(roles("jude", newcomer.id()), 404, "not-found");
    }

    @Test
    void only_a_roster_administrator_gives_and_ends_roles() {
        Newcomer newcomer = Newcomer.joined("Eve");
        String role = newcomer.given("EDUCATOR", school(ADAMS), "2020-08-01");
        Newcomer.Session session = newcomer.signIn();

        problem(
                session.request()
                        .body(Map.of("role", "ROSTER_ADMIN", "from", "2020-01-01"))
                        .post("/people/{id}/roles", newcomer.id())
                        .then(),
                403,
                "not-allowed");
        problem(
                session.request()
                        .header("If-Match", "\"0\"")
                        .delete("/people/{id}/roles/{role}", newcomer.id(), role)
                        .then(),
                403,
                "not-allowed");
        problem(
                Api.as("gus")
                        .delete("/people/{id}/roles/{role}", newcomer.id(), role)
                        .then(),
                428,
                "version-missing");
        problem(
                Api.change("gus", 0)
                        .delete("/people/{id}/roles/{role}", person("ana"), role)
                        .then(),
                404,
                "not-found");
    }

    @Test
    void a_role_that_makes_no_sense_is_refused_where_it_is_wrong() {
        UUID ben = person("ben");

        invalidAt(
                assign(ben, Map.of("role", "COACH", "schoolId", jeffersonSchool(), "from", "2020-01-01")), "/schoolId");
        invalidAt(
                assign(ben, Map.of("role", "ROSTER_ADMIN", "schoolId", school(ADAMS), "from", "2020-01-01")),
                "/schoolId");
        invalidAt(assign(ben, Map.of("role", "SCHOOL_LEADER", "from", "2020-01-01")), "/schoolId");
        invalidAt(assign(ben, Map.of("role", "COACH", "from", "2020-01-01", "to", "2019-12-31")), "/to");
        invalidAt(assign(ben, Map.of("from", "2020-01-01")), "/role");
        invalidAt(assign(ben, Map.of("role", "KING", "from", "2020-01-01")), "/role");
        problem(
                assign(ben, Map.of("role", "EDUCATOR", "schoolId", school(ADAMS), "from", "2026-01-01")),
                409,
                "already-exists");
    }

    @Test
    void the_last_roster_administrator_can_neither_leave_nor_lose_the_role() {
        String only = roles("gus", person("gus")).extract().path("items.find { it.role == 'ROSTER_ADMIN' }.id");
        int version = Api.as("gus")
                .get("/people/{id}", person("gus"))
                .then()
                .extract()
                .path("version");

        problem(
                Api.change("gus", 0)
                        .delete("/people/{id}/roles/{role}", person("gus"), only)
                        .then(),
                409,
                "last-administrator");
        problem(status("gus", person("gus"), version, "SUSPENDED"), 409, "last-administrator");
        problem(status("gus", person("gus"), version, "DEPARTED"), 409, "last-administrator");
    }

    @Test
    void one_who_cannot_sign_in_or_begins_later_is_no_other_administrator() {
        Newcomer invited = Newcomer.added("Fay");
        String notIn = invited.given("ROSTER_ADMIN", null, "2020-01-01");
        Newcomer later = Newcomer.joined("Gil");
        String notYet = later.given("ROSTER_ADMIN", null, TODAY.plusDays(9).toString());
        int version = Api.as("gus")
                .get("/people/{id}", person("gus"))
                .then()
                .extract()
                .path("version");

        problem(status("gus", person("gus"), version, "DEPARTED"), 409, "last-administrator");

        end(invited, notIn, 0).statusCode(204);
        end(later, notYet, 0).statusCode(204);
    }

    @Test
    void with_another_administrator_one_may_go() {
        Newcomer newcomer = Newcomer.joined("Hal");
        newcomer.given("ROSTER_ADMIN", null, TODAY.minusDays(1).toString());
        Newcomer.Session session = newcomer.signIn();
        session.request().get("/me").then().body("administers", equalTo(true));

        status("gus", newcomer.id(), newcomer.version(), "DEPARTED").statusCode(200);

        Api.as("ana")
                .queryParam("role", "ROSTER_ADMIN")
                .queryParam("status", "ACTIVE")
                .get("/people")
                .then()
                .body("items.id", contains(person("gus").toString()));
        Api.as("ana")
                .queryParam("role", "ROSTER_ADMIN")
                .get("/people")
                .then()
                .body("items.id", hasItem(newcomer.id().toString()));
        Api.as("ana").get("/people/{id}", newcomer.id()).then().body("$", not(hasKey("title")));
    }

    private static ValidatableResponse assign(UUID person, Map<String, Object> role) {
        return Api.as("gus").body(role).post("/people/{id}/roles", person).then();
    }

    private static ValidatableResponse end(Newcomer person, String role, int version) {
        return Api.change("gus", version)
                .delete("/people/{id}/roles/{role}", person.id(), role)
                .then();
    }

    private static ValidatableResponse roles(String as, UUID person) {
        return Api.as(as).get("/people/{id}/roles", person).then();
    }

    private static ValidatableResponse status(String as, UUID person, int version, String status) {
        return Api.change(as, version)
                .body(Map.of("status", status))
                .put("/people/{id}/status", person)
                .then();
    }
}
