package org.trellis.goal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.conclude;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.newGoal;
import static org.trellis.goal.SampleGoal.step;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class GoalResourceTest {

    @Test
    void a_goal_that_is_not_ready_says_what_is_missing_in_the_readers_language() {
        Map<String, Object> wanted = newGoal(team());
        wanted.keySet().removeAll(List.of("measure", "baseline", "targetPercent", "targetDate"));
        wanted.put("statement", "Teachers will implement three new strategies.");
        UUID goal = draft(wanted);

        problem(step(goal, 0, "ACTIVE"), 409, "goal-not-ready")
                .body(
                        "detail",
                        allOf(
                                containsString("how it is measured, where students stand now, the target, the date"),
                                containsString("a statement of what students need")))
                .body(
                        "errors.pointer",
                        contains("/measure", "/baseline", "/targetPercent", "/targetDate", "/statement"));
        problem(
                        Api.change("ana", 0)
                                .header("Accept-Language", "es")
                                .body(Map.of("status", "ACTIVE"))
                                .put("/goals/{id}/status", goal)
                                .then(),
                        409,
                        "goal-not-ready")
                .body("detail", containsString("Falta: cómo se mide, el punto de partida"));
    }

    @Test
    void a_goal_goes_from_draft_to_result_and_back() {
        UUID goal = draft(team());

        step(goal, 0, "ACTIVE").statusCode(200).body("allowedStatuses", contains("MET", "PARTLY_MET", "NOT_MET"));
        problem(step(goal, 1, "MET"), 422, "invalid").body("errors[0].pointer", equalTo("/reason"));
        conclude(goal, 1, "MET")
                .statusCode(200)
                .body("result.reason", equalTo("Most place fractions with ease now."))
                .body("result.on", equalTo(TODAY.toString()))
                .body("mayChange", equalTo(false));
        problem(
                Api.patch("ana", 2)
                        .body(Map.of("why", ""))
                        .patch("/goals/{id}", goal)
                        .then(),
                409,
                "goal-not-active");
        step(goal, 2, "ARCHIVED").statusCode(200);
        step(goal, 3, "ACTIVE").statusCode(200).body("$", not(hasKey("result")));
        problem(step(goal, 4, "DRAFT"), 409, "step-not-allowed");
    }

    @Test
    void a_draft_is_changed_bit_by_bit() {
        UUID goal = draft(team());
        Map<String, Object> wanted = new HashMap<>(
                Map.of("subject", "ELA", "measure", Map.of("criterion", "Two of three"), "targetPercent", 60));
        wanted.put("why", null);
        wanted.put("baseline", Map.of("meeting", 24));

        Api.patch("ben", 0)
                .body(wanted)
                .patch("/goals/{id}", goal)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("subject", equalTo("ELA"))
                .body("measure.criterion", equalTo("Two of three"))
                .body("measure.name", equalTo("Exit ticket"))
                .body("baseline.percent", equalTo(50))
                .body("$", not(hasKey("why")));
        wanted.clear();
        wanted.put("baseline", null);
        Api.patch("ben", 1)
                .body(wanted)
                .patch("/goals/{id}", goal)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("baseline")));
    }

    @Test
    void an_active_goal_keeps_its_ground_and_stays_ready() {
        UUID goal = active(team());

        Api.patch("ana", 1)
                .body(Map.of("targetPercent", 80, "statement", "Students need to order fractions."))
                .patch("/goals/{id}", goal)
                .then()
                .statusCode(200);
        problem(
                        Api.patch("ana", 2)
                                .body(Map.of("subject", "ELA", "baseline", Map.of("meeting", 1)))
                                .patch("/goals/{id}", goal)
                                .then(),
                        422,
                        "invalid")
                .body("errors.pointer", contains("/subject", "/baseline"));
        problem(
                Api.patch("ana", 2)
                        .body(Map.of("targetPercent", 20))
                        .patch("/goals/{id}", goal)
                        .then(),
                409,
                "goal-not-ready");
        Api.as("ana").get("/goals/{id}", goal).then().body("targetPercent", equalTo(80));
    }

    @Test
    void a_wording_about_adults_needs_the_teams_reason() {
        UUID goal = active(team());
        Map<String, Object> wanted = new HashMap<>(Map.of("statement", "Teachers will implement the curriculum."));

        problem(Api.patch("ana", 1).body(wanted).patch("/goals/{id}", goal).then(), 409, "goal-not-ready");
        wanted.put("overrideReason", "Our board asked for these words.");
        Api.patch("ana", 1)
                .body(wanted)
                .patch("/goals/{id}", goal)
                .then()
                .statusCode(200)
                .body("framing.verdict", equalTo("TEACHER_FACING"))
                .body("framing.overrideReason", equalTo("Our board asked for these words."));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID goal = draft(team());
        Map<String, Object> wanted = Map.of("why", "New");

        problem(
                Api.as("ana")
                        .contentType("application/merge-patch+json")
                        .body(wanted)
                        .patch("/goals/{id}", goal)
                        .then(),
                428,
                "version-missing");
        Api.patch("ana", 0).body(wanted).patch("/goals/{id}", goal).then().statusCode(200);
        problem(Api.patch("ben", 0).body(wanted).patch("/goals/{id}", goal).then(), 412, "version-stale")
                .header("ETag", equalTo("\"1\""));
        problem(Api.change("ben", 0).delete("/goals/{id}", goal).then(), 412, "version-stale");
        problem(step(goal, 0, "ACTIVE"), 412, "version-stale");
    }

    @Test
    void only_a_draft_is_deleted() {
        UUID draft = draft(team());
        UUID active = active(team());

        Api.change("ana", 0).delete("/goals/{id}", draft).then().statusCode(204);
        problem(Api.as("ana").get("/goals/{id}", draft).then(), 404, "not-found");
        problem(Api.change("ana", 1).delete("/goals/{id}", active).then(), 409, "goal-started");
    }

    @Test
    void the_goals_of_a_closed_team_change_no_more() {
        UUID team = team();
        UUID goal = draft(team);
        SampleGoal.close(team);

        problem(
                Api.patch("ana", 0)
                        .body(Map.of("why", ""))
                        .patch("/goals/{id}", goal)
                        .then(),
                409,
                "team-closed");
        problem(step(goal, 0, "ACTIVE"), 409, "team-closed");
        problem(Api.as("ana").body(newGoal(team)).post("/goals").then(), 409, "team-closed");
        Api.as("ana")
                .get("/goals/{id}", goal)
                .then()
                .statusCode(200)
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());
    }

    @Test
    void a_draft_moves_to_another_of_the_writers_teams() {
        UUID goal = draft(team());
        UUID other = team();
        UUID strange = Api.newId();

        Api.patch("ana", 0)
                .body(Map.of("teamId", other))
                .patch("/goals/{id}", goal)
                .then()
                .statusCode(200);
        problem(
                Api.patch("ana", 1)
                        .body(Map.of("teamId", strange))
                        .patch("/goals/{id}", goal)
                        .then(),
                422,
                "invalid");
    }
}
