package org.trellis.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.BROOK;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Newcomer;

@ApiTest
class PersonResourceTest {

    @Test
    void a_person_is_added_once_however_often_it_is_sent() {
        Map<String, Object> wanted = newPerson("Nadia");

        Api.as("gus")
                .body(wanted)
                .post("/people")
                .then()
                .statusCode(201)
                .body("displayName", equalTo("Nadia Okafor-Núñez"))
                .body("status", equalTo("INVITED"))
                .body("allowedStatuses", contains("ACTIVE", "DEPARTED"))
                .body("roles", empty())
                .body("$", not(hasKey("title")));
        Api.as("gus")
                .body(wanted)
                .post("/people")
                .then()
                .statusCode(200)
                .body("id", equalTo(wanted.get("id").toString()));
    }

    @Test
    void everybody_reads_the_directory_and_only_a_roster_administrator_changes_it() {
        Map<String, Object> wanted = newPerson("Otto");

        problem(Api.as("ana").body(wanted).post("/people").then(), 403, "not-allowed");
        problem(
                Api.patch("dana", 0)
                        .body(Map.of("title", "x"))
                        .patch("/people/{id}", person("ben"))
                        .then(),
                403,
                "not-allowed");
        problem(status("ana", person("ben"), 0, "SUSPENDED"), 403, "not-allowed");
        Api.as("ana")
                .get("/people/{id}", person("ben"))
                .then()
                .statusCode(200)
                .body("roles", contains("EDUCATOR"))
                .body("schoolIds", contains(school(ADAMS).toString()))
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());
    }

    @Test
    void another_district_cannot_tell_that_the_person_exists() {
        problem(Api.as("jude").get("/people/{id}", person("ana")).then(), 404, "not-found");
        problem(
                Api.patch("jude", 0)
                        .body(Map.of("title", "x"))
                        .patch("/people/{id}", person("ana"))
                        .then(),
                404,
                "not-found");
        Api.as("jude")
                .queryParam("q", "ana")
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(person("ana").toString())));
    }

    @Test
    void people_are_found_by_part_of_a_name_whatever_its_case() {
        UUID id = Newcomer.added("Xiomara").id();

        Api.as("ana").queryParam("q", "xiom").get("/people").then().body("items.id", contains(id.toString()));
        Api.as("ana").queryParam("q", "IOMARA NEW").get("/people").then().body("items.id", contains(id.toString()));
        Api.as("ana").queryParam("q", "%").get("/people").then().body("items", empty());
    }

    @Test
    void people_are_found_by_the_role_they_hold_today_and_where() {
        Api.as("ana")
                .queryParam("role", "COACH")
                .get("/people")
                .then()
                .body("items.id", hasItem(person("cleo").toString()))
                .body("items.roles", everyItem(hasItem("COACH")));
        Api.as("ana")
                .queryParam("schoolId", school(BROOK))
                .get("/people")
                .then()
                .body("items.id", hasItem(person("ivo").toString()))
                .body("items.id", not(hasItem(person("ana").toString())));
        Api.as("ana")
                .queryParam("schoolId", school(ADAMS))
                .queryParam("role", "EDUCATOR")
                .get("/people")
                .then()
                .body(
                        "items.id",
                        hasItems(person("ana").toString(), person("ben").toString()))
                .body("items.id", not(hasItem(person("cleo").toString())));
        Newcomer tomorrow = Newcomer.joined("Soon");
        tomorrow.given("COACH", school(BROOK), "2099-01-01");
        Api.as("ana")
                .queryParam("role", "COACH")
                .get("/people")
                .then()
                .body("items.id", not(hasItem(tomorrow.id().toString())));
        problem(Api.as("ana").queryParam("role", "KING").get("/people").then(), 400, "invalid-parameter");
    }

    @Test
    void the_directory_is_read_page_by_page() {
        Newcomer.added("Paged");
        Newcomer.added("Paged");
        Newcomer.added("Paged");

        String cursor = Api.as("ana")
                .queryParam("q", "paged")
                .queryParam("limit", 2)
                .queryParam("include", "total")
                .get("/people")
                .then()
                .body("items.size()", equalTo(2))
                .body("total", equalTo(3))
                .extract()
                .path("nextCursor");
        Api.as("ana")
                .queryParam("q", "paged")
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/people")
                .then()
                .body("items.size()", equalTo(1))
                .body("$", not(hasKey("nextCursor")));
        problem(Api.as("ana").queryParam("cursor", cursor).get("/teams").then(), 400, "invalid-cursor");
    }

    @Test
    void an_e_mail_address_is_one_persons() {
        Map<String, Object> wanted = newPerson("Ana");
        wanted.put("email", "ANA@lincoln.example");

        invalidAt(Api.as("gus").body(wanted).post("/people").then(), "/email");
        Newcomer newcomer = Newcomer.added("Pia");
        invalidAt(
                Api.patch("gus", 0)
                        .body(Map.of("email", "ben@lincoln.example"))
                        .patch("/people/{id}", newcomer.id())
                        .then(),
                "/email");
        invalidAt(
                Api.patch("gus", 0)
                        .body(Map.of("email", "not an address"))
                        .patch("/people/{id}", newcomer.id())
                        .then(),
                "/email");
    }

    @Test
    void a_step_that_does_not_follow_is_refused() {
        Newcomer newcomer = Newcomer.added("Vic");

        problem(status("gus", newcomer.id(), 0, "SUSPENDED"), 409, "step-not-allowed");
        problem(status("gus", newcomer.id(), 7, "DEPARTED"), 412, "version-stale");
    }

    @Test
    void a_body_that_makes_no_sense_says_where() {
        Map<String, Object> wanted = newPerson("Wes");
        wanted.put("givenName", " ");
        invalidAt(Api.as("gus").body(wanted).post("/people").then(), "/givenName");
        wanted.put("givenName", "x".repeat(61));
        invalidAt(Api.as("gus").body(wanted).post("/people").then(), "/givenName");
        wanted.put("givenName", "Wes");
        wanted.put("displayName", "");
        invalidAt(Api.as("gus").body(wanted).post("/people").then(), "/displayName");
        wanted.put("displayName", "Wes");
        wanted.put("status", "ACTIVE");
        problem(Api.as("gus").body(wanted).post("/people").then(), 400, "unknown-field");
    }

    private static ValidatableResponse status(String as, UUID person, int version, String status) {
        return Api.change(as, version)
                .body(Map.of("status", status))
                .put("/people/{id}/status", person)
                .then();
    }

    private static Map<String, Object> newPerson(String givenName) {
        UUID id = Api.newId();
        return new HashMap<>(Map.of(
                "id",
                id,
                "givenName",
                givenName,
                "familyName",
                "Okafor-Núñez",
                "email",
                givenName + id + "@lincoln.example"));
    }
}
