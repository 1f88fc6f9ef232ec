package org.trellis.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.conclude;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.step;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class TryOutResourceTest {

    private UUID strategy;
    private Map<String, Object> today;

    @BeforeEach
    void choose() {
        strategy = SampleStrategy.published(0);
        today = tryOut(strategy, TODAY);
    }

    @Test
    void a_member_tries_a_published_strategy_and_the_goal_shows_it() {
        UUID goal = active(team());

        start("ben", goal, today)
                .statusCode(201)
                .header("ETag", tagOf(0))
                .body("goalId", equalTo(goal.toString()))
                .body("strategyTitle", equalTo(SampleStrategy.titleOf(strategy)))
                .body("status", equalTo("RUNNING"))
                .body("allowedStatuses", contains("DONE", "STOPPED"))
                .body("$", not(hasKey("endsOn")));
        Api.as("ana")
                .get("/goals/{id}", goal)
                .then()
                .body("strategies.id", contains(strategy.toString()))
                .body("strategies.title", contains(SampleStrategy.titleOf(strategy)))
                .body("strategies.status", contains("RUNNING"));
        Api.as("dana").get("/goals/{id}", goal).then().statusCode(200).body("$", not(hasKey("strategies")));
    }

    @Test
    void a_try_out_begins_ends_and_may_be_taken_up_again() {
        UUID goal = active(team());
        String planned = start("ana", goal, tryOut(strategy, TODAY.plusDays(7)))
                .body("status", equalTo("PLANNED"))
                .extract()
                .path("id");

        status("ben", goal, planned, 0, "RUNNING").statusCode(200).body("startsOn", equalTo(TODAY.toString()));
        problem(status("ben", goal, planned, 0, "DONE"), 412, "version-stale");
        problem(
                Api.as("ben")
                        .body(Map.of("status", "DONE"))
                        .put("/goals/{id}/try-outs/{tryOut}/status", goal, planned)
                        .then(),
                428,
                "version-missing");
        status("ben", goal, planned, 1, "DONE").statusCode(200).body("endsOn", equalTo(TODAY.toString()));
        problem(status("ben", goal, planned, 2, "STOPPED"), 409, "step-not-allowed");
        problem(status("ben", active(team()), planned, 2, "RUNNING"), 404, "not-found");
        status("ben", goal, planned, 2, "RUNNING").statusCode(200).body("$", not(hasKey("endsOn")));
    }

    @Test
    void a_strategy_is_tried_once_at_a_time_and_may_be_tried_again() {
        UUID goal = active(team());
        String first = start("ana", goal, today).extract().path("id");

        problem(start("ana", goal, today), 409, "already-exists");
        status("ana", goal, first, 0, "STOPPED").statusCode(200);
        start("ana", goal, today).statusCode(201);
        Api.as("ana")
                .get("/goals/{id}/try-outs", goal)
                .then()
                .statusCode(200)
                .body("items.status", contains("RUNNING", "STOPPED"));
        Api.as("ana").get("/goals/{id}", goal).then().body("strategies.status", contains("RUNNING"));
    }

    @Test
    void the_same_request_sent_twice_starts_one_try_out() {
        UUID team = team();
        UUID goal = active(team);
        today.put("id", Api.newId());

        start("ana", goal, today).statusCode(201);
        start("ana", goal, today).statusCode(200);
        problem(start("ana", active(team), today), 409, "id-taken");
    }

    @Test
    void strategies_are_tried_for_active_goals_of_open_teams() {
        UUID team = team();
        UUID goal = active(team);
        String tryOut = start("ana", goal, today).statusCode(201).extract().path("id");

        problem(start("ana", draft(team), today), 409, "goal-not-active");
        conclude(goal, 1, "MET").statusCode(200);
        problem(start("ana", goal, today), 409, "goal-not-active");
        status("ana", goal, tryOut, 0, "DONE").statusCode(200);
        step(goal, 2, "ARCHIVED").statusCode(200);
        problem(status("ana", goal, tryOut, 1, "RUNNING"), 409, "goal-not-active");
        SampleGoal.close(team);
        problem(status("ana", goal, tryOut, 1, "RUNNING"), 409, "team-closed");
        Api.as("ana").get("/goals/{id}/try-outs", goal).then().body("items[0].allowedStatuses", empty());
    }

    @Test
    void it_starts_on_a_school_day_and_its_plan_has_a_limit() {
        UUID goal = active(team());

        problem(start("ana", goal, tryOut(strategy, TODAY.plusYears(3))), 422, "invalid")
                .body("errors.pointer", contains("/startsOn"));
        today.put("plan", "x".repeat(2001));
        problem(start("ana", goal, today), 422, "invalid").body("errors.pointer", contains("/plan"));
        today.put("plan", "x".repeat(2000));
        start("ana", goal, today).statusCode(201);
    }

    @Test
    void a_list_is_read_page_by_page() {
        UUID goal = active(team());
        start("ana", goal, today).statusCode(201);
        start("ana", goal, tryOut(SampleStrategy.published(1), TODAY.plusDays(3)))
                .statusCode(201);

        String cursor = Api.as("ben")
                .get("/goals/{id}/try-outs?limit=1&include=total", goal)
                .then()
                .body("items.status", contains("PLANNED"))
                .body("total", equalTo(2))
                .extract()
                .path("nextCursor");
        Api.as("ben")
                .queryParam("cursor", cursor)
                .get("/goals/{id}/try-outs?limit=1", goal)
                .then()
                .body("items.status", contains("RUNNING"));
    }

    @Test
    void a_decision_may_be_about_a_strategy() {
        UUID goal = active(team());

        decide(goal, strategy).statusCode(201).body("strategyTitle", equalTo(SampleStrategy.titleOf(strategy)));
        problem(decide(goal, Api.newId()), 422, "invalid").body("errors.pointer", contains("/strategyId"));
        problem(start("ana", goal, tryOut(Api.newId(), TODAY)), 422, "invalid")
                .body("errors.pointer", contains("/strategyId"));
        Api.as("ana")
                .get("/goals/{id}/decisions", goal)
                .then()
                .body("items.strategyTitle", contains(SampleStrategy.titleOf(strategy)));
    }

    @Test
    void those_outside_the_team_see_nothing_of_what_is_tried() {
        UUID goal = active(team());
        String tryOut = start("ana", goal, today).extract().path("id");

        for (String outsider : List.of("dana", "eli", "cleo", "lena")) {
            problem(Api.as(outsider).get("/goals/{id}/try-outs", goal).then(), 403, "not-allowed");
            problem(start(outsider, goal, today), 403, "not-allowed");
            problem(status(outsider, goal, tryOut, 0, "DONE"), 403, "not-allowed");
        }
        for (String stranger : List.of("ivo", "gus", "jo")) {
            problem(Api.as(stranger).get("/goals/{id}/try-outs", goal).then(), 404, "not-found");
            problem(start(stranger, goal, today), 404, "not-found");
            problem(status(stranger, goal, tryOut, 0, "DONE"), 404, "not-found");
        }
    }

    private static Map<String, Object> tryOut(UUID strategy, LocalDate startsOn) {
        return new HashMap<>(Map.of(
                "strategyId", strategy, "startsOn", startsOn.toString(), "plan", "Ten minutes, three days a week."));
    }

    private static ValidatableResponse start(String person, UUID goal, Map<String, Object> wanted) {
        return Api.as(person).body(wanted).post("/goals/{id}/try-outs", goal).then();
    }

    private static ValidatableResponse status(String person, UUID goal, String tryOut, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/goals/{id}/try-outs/{tryOut}/status", goal, tryOut)
                .then();
    }

    private static ValidatableResponse decide(UUID goal, UUID strategy) {
        return Api.as("ana")
                .body(Map.of(
                        "decision",
                        "ADOPT",
                        "reason",
                        "Students compare with ease.",
                        "decidedOn",
                        TODAY.toString(),
                        "strategyId",
                        strategy))
                .post("/goals/{id}/decisions", goal)
                .then();
    }
}
