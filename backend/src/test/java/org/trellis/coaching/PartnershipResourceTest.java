package org.trellis.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.coaching.Coaching.active;
import static org.trellis.coaching.Coaching.newPartnership;
import static org.trellis.coaching.Coaching.proposed;
import static org.trellis.coaching.Coaching.step;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class PartnershipResourceTest {

    @Test
    void it_begins_when_the_one_who_was_asked_accepts() {
        UUID partnership = proposed("cleo", "ana");
        Api.as("cleo")
                .get("/partnerships/{id}", partnership)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("mine", equalTo(true))
                .body("proposedBy", equalTo(person("cleo").toString()))
                .body("coach.displayName", equalTo("cleo Lincoln"))
                .body("allowedStatuses", contains("ENDED"))
                .body("$", not(hasKey("startedOn")));
        Api.as("ana")
                .get("/partnerships/{id}", partnership)
                .then()
                .body("allowedStatuses", contains("ACTIVE", "DECLINED"));

        step("ana", partnership, 0, "ACTIVE")
                .statusCode(200)
                .header("ETag", tagOf(1))
                .body("status", equalTo("ACTIVE"))
                .body("startedOn", notNullValue())
                .body("allowedStatuses", contains("PAUSED", "ENDED"));
    }

    @Test
    void the_one_who_asked_cannot_accept_for_the_other() {
        UUID partnership = proposed("cleo", "ana");

        problem(step("cleo", partnership, 0, "ACTIVE"), 409, "step-not-allowed")
                .body("detail", containsString("Possible now: ENDED."));
    }

    @Test
    void the_partner_can_ask_too_and_then_the_coach_answers() {
        endOpen("cleo", "ivo");
        Map<String, Object> wanted = newPartnership("cleo", "ivo");
        Api.as("ivo").body(wanted).post("/partnerships").then().statusCode(201);
        UUID partnership = (UUID) wanted.get("id");

        problem(step("ivo", partnership, 0, "ACTIVE"), 409, "step-not-allowed");
        step("cleo", partnership, 0, "ACTIVE").statusCode(200);
    }

    @Test
    void the_same_request_sent_twice_proposes_once() {
        endOpen("cleo", "ana");
        Map<String, Object> wanted = newPartnership("cleo", "ana");

        Api.as("cleo").body(wanted).post("/partnerships").then().statusCode(201);
        Api.as("cleo").body(wanted).post("/partnerships").then().statusCode(200);
        problem(Api.as("ana").body(wanted).post("/partnerships").then(), 409, "id-taken");
    }

    @Test
    void two_people_have_one_open_partnership() {
        UUID first = active("cleo", "ben");

        problem(
                Api.as("ben")
                        .body(newPartnership("cleo", "ben"))
                        .post("/partnerships")
                        .then(),
                409,
                "already-exists");
        step("ben", first, 1, "ENDED").statusCode(200).body("endedOn", notNullValue());
        Api.as("ben")
                .body(newPartnership("cleo", "ben"))
                .post("/partnerships")
                .then()
                .statusCode(201);
    }

    @Test
    void only_a_coach_of_today_coaches_and_only_the_two_can_propose() {
        problem(
                        Api.as("ana")
                                .body(newPartnership("ben", "ana"))
                                .post("/partnerships")
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/coachId"))
                .body("errors[0].detail", containsString("not a coach"));
        problem(
                        Api.as("cleo")
                                .body(newPartnership("cleo", "cleo"))
                                .post("/partnerships")
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/partnerId"));
        problem(
                Api.as("lena")
                        .body(newPartnership("cleo", "ana"))
                        .post("/partnerships")
                        .then(),
                403,
                "not-allowed");
        problem(
                        Api.as("cleo")
                                .body(newPartnership("cleo", "jo"))
                                .post("/partnerships")
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/partnerId"));
        Map<String, Object> pointless = newPartnership("cleo", "ana");
        pointless.put("focus", " ");
        problem(Api.as("cleo").body(pointless).post("/partnerships").then(), 422, "invalid")
                .body("errors[0].pointer", equalTo("/focus"));
    }

    @Test
    void leaders_of_their_schools_see_that_it_exists_and_change_nothing() {
        UUID partnership = active("cleo", "ana");

        for (String leader : new String[] {"dana", "lena"}) {
            Api.as(leader)
                    .get("/partnerships/{id}", partnership)
                    .then()
                    .statusCode(200)
                    .body("focus", equalTo("How students explain their thinking"))
                    .body("mine", equalTo(false))
                    .body("mayChange", equalTo(false))
                    .body("allowedStatuses", empty())
                    .body("$", not(hasKey("proposedBy")));
            assertThat(listed(leader)).contains(partnership.toString());
            problem(step(leader, partnership, 1, "ENDED"), 403, "not-allowed");
            problem(
                    Api.patch(leader, 1)
                            .body(Map.of("focus", "Mine"))
                            .patch("/partnerships/{id}", partnership)
                            .then(),
                    403,
                    "not-allowed");
            problem(Api.as(leader).get("/partnerships/{id}/notes", partnership).then(), 404, "not-found");
        }
    }

    @Test
    void everybody_else_cannot_tell_that_it_exists() {
        UUID partnership = active("cleo", "ana");

        for (String other : new String[] {"ben", "eli", "fay", "gus", "hana", "ivo", "jo", "jude"}) {
            problem(Api.as(other).get("/partnerships/{id}", partnership).then(), 404, "not-found");
            problem(step(other, partnership, 1, "ENDED"), 404, "not-found");
            problem(Api.as(other).get("/partnerships/{id}/notes", partnership).then(), 404, "not-found");
            assertThat(listed(other)).doesNotContain(partnership.toString());
        }
    }

    @Test
    void what_never_began_stays_between_the_two() {
        UUID open = proposed("cleo", "ben");
        UUID declined = proposed("cleo", "ana");
        step("ana", declined, 0, "DECLINED").statusCode(200);
        UUID withdrawn = proposed("cleo", "ana");
        step("cleo", withdrawn, 0, "ENDED").statusCode(200).body("status", equalTo("ENDED"));

        for (UUID hidden : new UUID[] {open, declined, withdrawn}) {
            problem(Api.as("dana").get("/partnerships/{id}", hidden).then(), 404, "not-found");
            problem(step("lena", hidden, 0, "ACTIVE"), 404, "not-found");
            assertThat(listed("dana")).doesNotContain(hidden.toString());
            assertThat(listed("cleo")).contains(hidden.toString());
        }
    }

    @Test
    void a_list_shows_one_status_newest_first_page_by_page() {
        UUID older = active("cleo", "ana");
        UUID newer = active("cleo", "ben");

        String next = Api.as("cleo")
                .queryParam("status", "ACTIVE")
                .queryParam("limit", 1)
                .get("/partnerships")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer.toString()))
                .extract()
                .path("nextCursor");
        Api.as("cleo")
                .queryParam("status", "ACTIVE")
                .queryParam("cursor", next)
                .get("/partnerships")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(older.toString()))
                .body("items.id", not(hasItem(newer.toString())));
    }

    @Test
    void the_two_change_its_focus_until_it_is_over() {
        UUID partnership = active("cleo", "ana");

        Api.patch("ana", 1)
                .body(Map.of("focus", "How students ask questions"))
                .patch("/partnerships/{id}", partnership)
                .then()
                .statusCode(200)
                .body("focus", equalTo("How students ask questions"))
                .body("version", equalTo(2));
        problem(step("cleo", partnership, 1, "PAUSED"), 412, "version-stale");
        step("cleo", partnership, 2, "ENDED").statusCode(200).body("mayChange", equalTo(false));
        problem(
                Api.patch("ana", 3)
                        .body(Map.of("focus", "Too late"))
                        .patch("/partnerships/{id}", partnership)
                        .then(),
                409,
                "partnership-not-active");
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/errors#" + code));
    }

    private static void endOpen(String coach, String partner) {
        UUID partnership = active(coach, partner);
        step(partner, partnership, 1, "ENDED").statusCode(200);
    }

    private static String listed(String person) {
        return Api.as(person)
                .queryParam("limit", 200)
                .get("/partnerships")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
