package org.trellis.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class MeResourceTest {

    @Test
    void whoever_is_signed_in_reads_who_they_are() {
        me("cleo")
                .body("id", equalTo(person("cleo").toString()))
                .body("email", equalTo("cleo@lincoln.example"))
                .body("locale", equalTo("en"))
                .body("district.name", equalTo("Lincoln"))
                .body("district.timeZone", equalTo("America/Chicago"))
                .body("roles", contains(hasEntry("role", "COACH")))
                .body("roles[0].schoolId", equalTo(school(ADAMS).toString()))
                .body("roles[0].schoolName", equalTo(ADAMS))
                .body("roles[0]", not(hasKey("to")))
                .body("administers", equalTo(false))
                .body("leads", equalTo(false));
    }

    @Test
    void me_says_who_administers_and_who_leads() {
        me("gus").body("administers", equalTo(true)).body("leads", equalTo(false));
        me("dana").body("administers", equalTo(false)).body("leads", equalTo(true));
        me("eli").body("leads", equalTo(true)).body("roles[0]", not(hasKey("schoolId")));
    }

    @Test
    void my_teams_are_there_with_what_i_am_in_them() {
        String team = Api.as("ben")
                .body(Map.of("name", "Me and mine", "purpose", "", "kind", "GRADE", "schoolIds", List.of()))
                .post("/teams")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        me("ben").body("teams.find { it.id == '" + team + "' }.teamRole", equalTo("FACILITATOR"));
        me("ana").body("teams.id", not(hasItem(team)));
    }

    @Test
    void people_say_themselves_how_they_are_called_and_what_they_read() {
        int version = me("ivo").extract().path("version");

        Api.patch("ivo", version)
                .body(Map.of("displayName", "Ivo B. 🌱", "pronouns", "he/him", "locale", "es"))
                .patch("/me")
                .then()
                .statusCode(200)
                .header("ETag", tagOf(version + 1))
                .body("displayName", equalTo("Ivo B. 🌱"))
                .body("pronouns", equalTo("he/him"))
                .body("locale", equalTo("es"));
        Api.patch("ivo", version + 1)
                .body("{\"pronouns\":null,\"locale\":null}")
                .patch("/me")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("pronouns")))
                .body("locale", equalTo("en"));
    }

    @Test
    void what_an_administrator_decides_cannot_be_changed_by_oneself() {
        int version = me("ana").extract().path("version");

        problem(
                Api.patch("ana", version)
                        .body(Map.of("email", "new@lincoln.example"))
                        .patch("/me")
                        .then(),
                400,
                "unknown-field");
        problem(
                        Api.patch("ana", version)
                                .body("{\"displayName\":null}")
                                .patch("/me")
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/displayName"));
        problem(
                        Api.patch("ana", version)
                                .body(Map.of("locale", "fr"))
                                .patch("/me")
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/locale"));
        problem(
                Api.patch("ana", version + 1)
                        .body(Map.of("title", "x"))
                        .patch("/me")
                        .then(),
                412,
                "version-stale");
    }

    @Test
    void a_new_password_needs_the_current_one() {
        problem(password("hana", "not the one at all", "another long one"), 422, "invalid")
                .body("errors[0].pointer", equalTo("/current"));
        problem(password("hana", Lincoln.PASSWORD, "short"), 422, "invalid")
                .body("errors[0].pointer", equalTo("/wanted"));

        password("hana", Lincoln.PASSWORD, "another long one").statusCode(204);

        signIn("hana", Lincoln.PASSWORD).statusCode(401);
        signIn("hana", "another long one").statusCode(201);
        me("hana").body("id", equalTo(person("hana").toString()));
        password("hana", "another long one", Lincoln.PASSWORD).statusCode(204);
    }

    private static ValidatableResponse me(String person) {
        return Api.as(person).get("/me").then().statusCode(200);
    }

    private static ValidatableResponse password(String person, String current, String wanted) {
        return Api.as(person)
                .body(Map.of("current", current, "wanted", wanted))
                .put("/me/password")
                .then();
    }

    private static ValidatableResponse signIn(String person, String password) {
        return Api.asNobody()
                .body(Map.of("email", Lincoln.email(person), "password", password))
                .post("/sessions")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/errors#" + code));
    }
}
