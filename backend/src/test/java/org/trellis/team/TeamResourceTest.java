package org.trellis.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class TeamResourceTest {

    @Test
    void whoever_starts_a_team_is_its_facilitator() {
        start("ana", "Grade 2")
                .statusCode(201)
                .header("ETag", tagOf(0))
                .header("Location", containsString("/api/v1/teams/"))
                .body("myRole", equalTo("FACILITATOR"))
                .body("members.personId", contains(person("ana").toString()))
                .body("schools.name", contains(ADAMS))
                .body("status", equalTo("FORMING"))
                .body("allowedStatuses", contains("ACTIVE", "CLOSED"));
    }

    @Test
    void the_same_request_sent_twice_starts_one_team() {
        Map<String, Object> wanted = newTeam("Sent twice");
        Api.as("ana").body(wanted).post("/teams").then().statusCode(201);

        Api.as("ana")
                .body(wanted)
                .post("/teams")
                .then()
                .statusCode(200)
                .body("id", equalTo(wanted.get("id").toString()));
    }

    @Test
    void an_id_that_stands_for_something_else_is_refused() {
        Map<String, Object> wanted = newTeam("First");
        Api.as("ana").body(wanted).post("/teams").then().statusCode(201);
        wanted.put("name", "Second");

        problem(Api.as("ana").body(wanted).post("/teams").then(), 409, "id-taken");
    }

    @Test
    void an_idempotency_key_stands_for_the_id() {
        Map<String, Object> wanted = newTeam("By key");
        wanted.remove("id");
        UUID key = Api.newId();

        Api.as("ana")
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/teams")
                .then()
                .statusCode(201)
                .body("id", equalTo(key.toString()));
        Api.as("ana")
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/teams")
                .then()
                .statusCode(200);
    }

    @Test
    void another_district_cannot_tell_that_the_team_exists() {
        UUID team = started("Hidden");

        problem(Api.as("jo").get("/teams/{id}", team).then(), 404, "not-found");
        problem(
                Api.change("jo", 0)
                        .body(Map.of("status", "ACTIVE"))
                        .put("/teams/{id}/status", team)
                        .then(),
                404,
                "not-found");
        Api.as("jo").get("/teams").then().statusCode(200).body("items.id", not(hasItem(team.toString())));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID team = started("Versions");

        problem(
                Api.as("ana")
                        .contentType("application/merge-patch+json")
                        .body(Map.of("name", "New"))
                        .patch("/teams/{id}", team)
                        .then(),
                428,
                "version-missing");
        Api.patch("ana", 0)
                .body(Map.of("name", "New"))
                .patch("/teams/{id}", team)
                .then()
                .statusCode(200)
                .body("name", equalTo("New"));
        problem(
                        Api.patch("ana", 0)
                                .body(Map.of("name", "Newer"))
                                .patch("/teams/{id}", team)
                                .then(),
                        412,
                        "version-stale")
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void only_the_facilitator_changes_a_team() {
        UUID team = started("Ours");

        problem(
                Api.patch("ben", 0)
                        .body(Map.of("name", "Mine"))
                        .patch("/teams/{id}", team)
                        .then(),
                403,
                "not-allowed");
    }

    @Test
    void a_step_that_does_not_follow_names_those_that_do() {
        UUID team = started("Steps");

        problem(
                        Api.change("ana", 0)
                                .body(Map.of("status", "PAUSED"))
                                .put("/teams/{id}/status", team)
                                .then(),
                        409,
                        "step-not-allowed")
                .body("detail", containsString("ACTIVE, CLOSED"));
        problem(
                        Api.change("ana", 0)
                                .body(Map.of("status", "FLYING"))
                                .put("/teams/{id}/status", team)
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/status"));
    }

    @Test
    void a_closed_team_changes_no_more_until_it_is_reopened() {
        UUID team = started("Closing");
        Api.change("ana", 0)
                .body(Map.of("status", "CLOSED"))
                .put("/teams/{id}/status", team)
                .then()
                .statusCode(200);

        problem(
                Api.patch("ana", 1)
                        .body(Map.of("name", "Late"))
                        .patch("/teams/{id}", team)
                        .then(),
                409,
                "team-closed");
        Api.change("ana", 1)
                .body(Map.of("status", "ACTIVE"))
                .put("/teams/{id}/status", team)
                .then()
                .statusCode(200);
        Api.patch("ana", 2)
                .body(Map.of("name", "Late"))
                .patch("/teams/{id}", team)
                .then()
                .statusCode(200);
    }

    @Test
    void the_last_facilitator_can_neither_leave_nor_step_down() {
        UUID team = started("Facilitated");
        String member =
                Api.as("ana").get("/teams/{id}/members", team).then().extract().path("items[0].id");

        problem(
                Api.change("ana", 0)
                        .delete("/teams/{id}/members/{member}", team, member)
                        .then(),
                409,
                "facilitator-required");
        problem(
                Api.patch("ana", 0)
                        .body(Map.of("teamRole", "MEMBER"))
                        .patch("/teams/{id}/members/{member}", team, member)
                        .then(),
                409,
                "facilitator-required");
    }

    @Test
    void a_list_is_read_page_by_page_to_its_end() {
        for (int i = 0; i < 5; i++) {
            started("Paged " + i);
        }

        String first = Api.as("ana")
                .queryParam("q", "paged")
                .queryParam("limit", 3)
                .queryParam("include", "total")
                .get("/teams")
                .then()
                .statusCode(200)
                .body("items.name", contains("Paged 0", "Paged 1", "Paged 2"))
                .body("total", equalTo(5))
                .extract()
                .path("nextCursor");
        Api.as("ana")
                .queryParam("q", "paged")
                .queryParam("limit", 3)
                .queryParam("cursor", first)
                .get("/teams")
                .then()
                .statusCode(200)
                .body("items.name", contains("Paged 3", "Paged 4"))
                .body("$", not(org.hamcrest.Matchers.hasKey("nextCursor")));
        problem(Api.as("jo").queryParam("cursor", first).get("/teams").then(), 400, "invalid-cursor");
        problem(Api.as("ana").queryParam("limit", 201).get("/teams").then(), 400, "invalid-parameter");
    }

    @Test
    void my_teams_are_those_i_am_in() {
        UUID mine = started("Mine only");

        Api.as("ana")
                .queryParam("mine", true)
                .queryParam("q", "mine only")
                .get("/teams")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(mine.toString()))
                .body("items.myRole", everyItem(notNullValue()));
        Api.as("ivo")
                .queryParam("mine", true)
                .get("/teams")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(mine.toString())));
    }

    @Test
    void nobody_gets_in_without_a_token() {
        problem(Api.asNobody().get("/teams").then(), 401, "not-signed-in");
        problem(Api.withToken("forged").get("/teams").then(), 401, "not-signed-in");
    }

    private static UUID started(String name) {
        return UUID.fromString(start("ana", name).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse start(String person, String name) {
        return Api.as(person).body(newTeam(name)).post("/teams").then();
    }

    private static Map<String, Object> newTeam(String name) {
        return new HashMap<>(Map.of(
                "id",
                Api.newId(),
                "name",
                name,
                "purpose",
                "Fractions",
                "kind",
                "GRADE",
                "schoolIds",
                List.of(school(ADAMS))));
    }
}
