package org.trellis.coaching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer;

@ApiTest
class ConfirmationResourceTest {

    /// A token is good for its ten minutes, whatever becomes of the password.
    private static final Map<UUID, Newcomer.Session> SESSIONS = new HashMap<>();

    private Newcomer coach;
    private Newcomer partner;
    private UUID partnership;
    private UUID draft;
    private UUID shared;

    @BeforeEach
    void work_together() {
        coach = Newcomer.joined("Cara");
        coach.given("COACH", school(ADAMS), "2020-01-01");
        partner = Newcomer.joined("Ana");
        partnership = begun(coach, partner);
        draft = note(partner, "only mine");
        shared = note(coach, "for us both");
        step(coach, "/notes/" + shared, 0, "SHARED").statusCode(200);
    }

    @Test
    void an_administrators_link_sets_a_password_and_opens_no_note() {
        reset(partner);

        as(partner)
                .get("/partnerships/{id}", partnership)
                .then()
                .statusCode(200)
                .body("confirmation", equalTo("FROM_PARTNER"));
        problem(as(partner).get("/partnerships/{id}/notes", partnership).then(), 404, "not-found");
        problem(as(partner).get("/notes/{id}", draft).then(), 404, "not-found");
        problem(as(partner).get("/notes/{id}", shared).then(), 404, "not-found");
        problem(write(partner, "who am I"), 404, "not-found");
        problem(step(partner, "/notes/" + draft, 0, "SHARED"), 404, "not-found");
        as(partner).get("/me/today").then().statusCode(200).body("items", empty());
    }

    @Test
    void the_other_confirms_and_all_is_as_it_was() {
        reset(partner);
        as(coach)
                .get("/partnerships/{id}", partnership)
                .then()
                .body("confirmation", equalTo("FROM_YOU"))
                .body("version", equalTo(2));

        confirm(coach, 2).statusCode(200).body("$", not(hasKey("confirmation")));

        as(partner)
                .get("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(200)
                .body("items.id", contains(shared.toString(), draft.toString()));
        confirm(coach, 3).statusCode(200).body("version", equalTo(3));
    }

    @Test
    void nobody_confirms_themselves_and_nobody_else_confirms_anybody() {
        reset(partner);

        problem(confirm(partner, 2), 403, "not-allowed");
        problem(confirm(Api.as("dana"), 2), 403, "not-allowed");
        problem(confirm(Api.as("gus"), 2), 404, "not-found");
        problem(confirm(coach, 1), 412, "version-stale");
    }

    @Test
    void two_who_are_both_in_doubt_cannot_confirm_each_other() {
        reset(partner);
        reset(coach);

        as(coach).get("/partnerships/{id}", partnership).then().body("confirmation", equalTo("FROM_NOBODY"));
        problem(confirm(coach, 3), 403, "not-allowed");
        problem(confirm(partner, 3), 403, "not-allowed");
    }

    @Test
    void two_who_are_both_in_doubt_start_afresh_and_leave_closed_what_they_wrote() {
        reset(partner);
        reset(coach);
        UUID before = partnership;
        step(partner, "/partnerships/" + before, 3, "ENDED").statusCode(200);

        partnership = begun(coach, partner);

        write(partner, "anew").statusCode(201);
        problem(as(partner).get("/partnerships/{id}/notes", before).then(), 404, "not-found");
        problem(as(coach).get("/partnerships/{id}/notes", before).then(), 404, "not-found");
    }

    @Test
    void the_other_goes_on_writing_meanwhile() {
        reset(partner);

        write(coach, "while I wait").statusCode(201);
        as(coach).get("/notes/{id}", shared).then().statusCode(200);
    }

    @Test
    void leaders_do_not_learn_of_it() {
        reset(partner);

        Api.as("dana")
                .get("/partnerships/{id}", partnership)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("confirmation")));
    }

    @Test
    void a_new_partnership_is_no_way_around_a_doubt() {
        reset(partner);
        step(partner, "/partnerships/" + partnership, 2, "ENDED").statusCode(200);

        partnership = begun(coach, partner);

        as(coach).get("/partnerships/{id}", partnership).then().body("confirmation", equalTo("FROM_YOU"));
        problem(as(partner).get("/partnerships/{id}/notes", partnership).then(), 404, "not-found");
    }

    @Test
    void a_first_password_and_one_that_people_change_themselves_are_in_no_doubt() {
        as(partner)
                .body(Map.of("current", Lincoln.PASSWORD, "wanted", "a long one of my own"))
                .put("/me/password")
                .then()
                .statusCode(204);

        as(partner)
                .get("/partnerships")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(partnership.toString()))
                .body("items[0]", not(hasKey("confirmation")));
    }

    @Test
    void whoever_opens_a_link_learns_what_it_will_do() {
        Api.asNobody()
                .get("/invitations/{token}", partner.invitation())
                .then()
                .statusCode(200)
                .body("reset", equalTo(true));
        Api.asNobody()
                .get("/invitations/{token}", Newcomer.added("Pia").invitation())
                .then()
                .body("reset", equalTo(false));
    }

    private static UUID begun(Newcomer coach, Newcomer partner) {
        Map<String, Object> wanted =
                Map.of("coachId", coach.id(), "partnerId", partner.id(), "focus", "How students explain");
        String id = as(coach)
                .body(wanted)
                .post("/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(partner, "/partnerships/" + id, 0, "ACTIVE").statusCode(200);
        return UUID.fromString(id);
    }

    private UUID note(Newcomer author, String text) {
        return UUID.fromString(write(author, text).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse write(Newcomer author, String text) {
        return as(author)
                .body(Map.of("segments", List.of(Map.of("kind", "HEARD", "text", text))))
                .post("/partnerships/{id}/notes", partnership)
                .then();
    }

    private static void reset(Newcomer person) {
        person.choose(person.invitation(), Lincoln.PASSWORD);
    }

    private ValidatableResponse confirm(Newcomer person, int version) {
        return confirm(as(person), version);
    }

    private ValidatableResponse confirm(RequestSpecification request, int version) {
        return request.header("If-Match", "\"" + version + "\"")
                .put("/partnerships/{id}/confirmation", partnership)
                .then();
    }

    private static ValidatableResponse step(Newcomer person, String path, int version, String status) {
        return as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("status", status))
                .put(path + "/status")
                .then();
    }

    private static RequestSpecification as(Newcomer person) {
        return SESSIONS.computeIfAbsent(person.id(), unknown -> person.signIn()).request();
    }
}
