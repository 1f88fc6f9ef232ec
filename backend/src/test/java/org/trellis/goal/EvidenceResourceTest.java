package org.trellis.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.conclude;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.reading;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class EvidenceResourceTest {

    private final Map<String, Object> today = reading(TODAY, 52, 50, 30);

    @Test
    void a_member_records_evidence_and_the_goal_shows_it() {
        UUID goal = active(team());
        today.put("label", "Exit ticket 3");
        today.put("note", "The ruler helped.");

        record("ben", goal, today)
                .statusCode(201)
                .header("ETag", tagOf(0))
                .body("phase", equalTo("PROGRESS"))
                .body("percent", equalTo(60))
                .body("note", equalTo("The ruler helped."))
                .body("allowedStatuses", contains("VOID"))
                .body("recordedBy.id", equalTo(person("ben").toString()));
        Api.as("ana")
                .get("/goals/{id}", goal)
                .then()
                .body("version", equalTo(1))
                .body("latest.percent", equalTo(60))
                .body("trend.percent", contains(35, 60));
    }

    @Test
    void evidence_is_news_of_the_goal_but_no_new_version_of_it() {
        UUID goal = active(team());
        String tag = Api.as("ana").get("/goals/{id}", goal).then().extract().header("ETag");
        record("ben", goal, today).statusCode(201);

        Api.as("ana")
                .header("If-None-Match", tag)
                .get("/goals/{id}", goal)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("latest.percent", equalTo(60));
        Api.as("ana")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("targetPercent", 80))
                .patch("/goals/{id}", goal)
                .then()
                .statusCode(200);
    }

    @Test
    void a_list_begins_with_the_baseline_and_goes_on_by_date() {
        UUID goal = active(team());
        record("ana", goal, today).statusCode(201);
        record("ana", goal, reading(TODAY.minusDays(7), 52, 0, 0)).statusCode(201);

        Api.as("ben")
                .get("/goals/{id}/evidence", goal)
                .then()
                .statusCode(200)
                .body("items.phase", contains("BASELINE", "PROGRESS", "PROGRESS"))
                .body("items.assessed", contains(48, 0, 50))
                .body("items[0].allowedStatuses", empty())
                .body("items[1]", not(hasKey("percent")));
        String cursor = Api.as("ben")
                .get("/goals/{id}/evidence?limit=2", goal)
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        Api.as("ben")
                .queryParam("cursor", cursor)
                .get("/goals/{id}/evidence?limit=2", goal)
                .then()
                .body("items.assessed", contains(50));
        Api.as("ana").get("/goals/{id}", goal).then().body("trend.percent", contains(35, 60));
    }

    @Test
    void the_same_request_sent_twice_records_once_and_never_for_another_goal() {
        UUID team = team();
        UUID goal = active(team);
        today.put("id", Api.newId());

        record("ana", goal, today).statusCode(201);
        record("ana", goal, today).statusCode(200);
        problem(record("ana", active(team), today), 409, "id-taken");
        conclude(goal, 1, "MET").statusCode(200);
        record("ana", goal, today).statusCode(200);
    }

    @Test
    void evidence_is_recorded_for_active_goals_of_open_teams() {
        UUID team = team();
        UUID draft = draft(team);
        UUID concluded = active(team);
        conclude(concluded, 1, "NOT_MET").statusCode(200);
        UUID active = active(team);

        record("ana", active, today).statusCode(201);
        problem(record("ana", draft, today), 409, "goal-not-active");
        problem(record("ana", concluded, today), 409, "goal-not-active");
        SampleGoal.close(team);
        problem(record("ana", active, today), 409, "team-closed");
    }

    @Test
    void counts_agree_and_days_are_past_school_days_since_the_baseline() {
        UUID goal = active(team());

        refused(goal, reading(TODAY, 52, 53, 30), "/assessed");
        refused(goal, reading(TODAY, 52, 50, 51), "/meeting");
        refused(goal, reading(TODAY, -1, 0, 0), "/eligible");
        refused(goal, reading(TODAY.plusDays(1), 52, 50, 30), "/collectedOn");
        refused(goal, reading(TODAY.minusDays(41), 52, 50, 30), "/collectedOn");
        refused(goal, reading(TODAY.minusYears(3), 52, 50, 30), "/collectedOn");
        today.put("note", "x".repeat(2001));
        refused(goal, today, "/note");
        today.remove("meeting");
        today.remove("note");
        refused(goal, today, "/meeting");
        record("ana", goal, reading(TODAY.minusDays(40), 52, 52, 52)).statusCode(201);
    }

    @Test
    void what_was_recorded_by_mistake_is_made_void_and_may_count_again() {
        UUID goal = active(team());
        String point = record("ana", goal, today).extract().path("id");

        status("ben", goal, point, 0, "VOID").statusCode(200).body("allowedStatuses", contains("RECORDED"));
        Api.as("ana").get("/goals/{id}", goal).then().body("$", not(hasKey("latest")));
        Api.as("ana").get("/goals/{id}/evidence", goal).then().body("items.status", contains("RECORDED", "VOID"));
        problem(status("ben", goal, point, 0, "RECORDED"), 412, "version-stale");
        status("ben", goal, point, 1, "RECORDED").statusCode(200);
        problem(
                Api.as("ben")
                        .body(Map.of("status", "VOID"))
                        .put("/goals/{id}/evidence/{point}/status", goal, point)
                        .then(),
                428,
                "version-missing");
        problem(status("ben", active(team()), point, 2, "VOID"), 404, "not-found");
    }

    @Test
    void the_baseline_stays() {
        UUID goal = active(team());
        String baseline =
                Api.as("ana").get("/goals/{id}/evidence", goal).then().extract().path("items[0].id");

        problem(status("ana", goal, baseline, 0, "VOID"), 409, "step-not-allowed");
    }

    @Test
    void those_outside_the_team_see_no_evidence() {
        UUID goal = active(team());
        String point = record("ana", goal, today).extract().path("id");

        for (String outsider : List.of("dana", "eli", "cleo", "lena")) {
            problem(Api.as(outsider).get("/goals/{id}/evidence", goal).then(), 403, "not-allowed");
            problem(record(outsider, goal, today), 403, "not-allowed");
            problem(status(outsider, goal, point, 0, "VOID"), 403, "not-allowed");
        }
        for (String stranger : List.of("ivo", "gus", "jo")) {
            problem(Api.as(stranger).get("/goals/{id}/evidence", goal).then(), 404, "not-found");
            problem(record(stranger, goal, today), 404, "not-found");
            problem(status(stranger, goal, point, 0, "VOID"), 404, "not-found");
        }
    }

    private static void refused(UUID goal, Map<String, Object> wanted, String pointer) {
        problem(record("ana", goal, wanted), 422, "invalid").body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse record(String person, UUID goal, Map<String, Object> wanted) {
        return Api.as(person).body(wanted).post("/goals/{id}/evidence", goal).then();
    }

    private static ValidatableResponse status(String person, UUID goal, String point, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/goals/{id}/evidence/{point}/status", goal, point)
                .then();
    }
}
