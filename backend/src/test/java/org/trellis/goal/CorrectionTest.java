package org.trellis.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.reading;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class CorrectionTest {

    private UUID goal;

    @BeforeEach
    void begin_a_goal() {
        goal = active(team());
    }

    @Test
    void a_correction_counts_and_what_it_corrects_stays_in_the_history() {
        String point = recorded(reading(TODAY, 52, 50, 30));

        correct(point, reading(TODAY.minusDays(1), 52, 50, 40))
                .statusCode(201)
                .body("corrects", equalTo(point))
                .body("percent", equalTo(80));
        goal().body("latest.percent", equalTo(80)).body("trend.percent", contains(35, 80));
        list().body("items.status", contains("RECORDED", "RECORDED", "CORRECTED"))
                .body("items.meeting", contains(17, 40, 30))
                .body("items[2].allowedStatuses", empty())
                .body("items[2].mayCorrect", equalTo(false));
    }

    @Test
    void evidence_is_corrected_once_and_then_its_correction_is() {
        String point = recorded(reading(TODAY, 52, 50, 30));
        String correction = correct(point, reading(TODAY, 52, 50, 31)).extract().path("id");

        problem(correct(point, reading(TODAY, 52, 50, 32)), 409, "step-not-allowed");
        correct(correction, reading(TODAY, 52, 50, 33)).statusCode(201);
        goal().body("latest.meeting", equalTo(33));
    }

    @Test
    void the_same_correction_sent_twice_corrects_once() {
        String point = recorded(reading(TODAY, 52, 50, 30));
        Map<String, Object> wanted = reading(TODAY, 52, 50, 31);
        wanted.put("id", Api.newId());

        correct(point, wanted).statusCode(201);
        correct(point, wanted).statusCode(200);
    }

    @Test
    void a_baseline_is_corrected_as_long_as_the_target_lies_beyond_it() {
        String baseline = list().extract().path("items[0].id");

        problem(correct(baseline, reading(TODAY.minusDays(40), 52, 48, 48)), 409, "goal-not-ready");
        correct(baseline, reading(TODAY.minusDays(40), 52, 48, 24))
                .statusCode(201)
                .body("phase", equalTo("BASELINE"));
        goal().body("baseline.percent", equalTo(50)).body("trend.percent", contains(50));
    }

    @Test
    void a_correction_keeps_to_the_rules_of_new_evidence() {
        String point = recorded(reading(TODAY, 52, 50, 30));

        refused(point, reading(TODAY, 52, 53, 30), "/assessed");
        refused(point, reading(TODAY.plusDays(1), 52, 50, 30), "/collectedOn");
        refused(point, reading(TODAY.minusDays(41), 52, 50, 30), "/collectedOn");
        goal().body("latest.meeting", equalTo(30));
    }

    private void refused(String point, Map<String, Object> wanted, String pointer) {
        problem(correct(point, wanted), 422, "invalid").body("errors.pointer", contains(pointer));
    }

    private String recorded(Map<String, Object> wanted) {
        return Api.as("ana")
                .body(wanted)
                .post("/goals/{id}/evidence", goal)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse correct(String point, Map<String, Object> wanted) {
        return Api.as("ben")
                .body(wanted)
                .post("/goals/{id}/evidence/{point}/corrections", goal, point)
                .then();
    }

    private ValidatableResponse goal() {
        return Api.as("ana").get("/goals/{id}", goal).then();
    }

    private ValidatableResponse list() {
        return Api.as("ana").get("/goals/{id}/evidence", goal).then();
    }
}
