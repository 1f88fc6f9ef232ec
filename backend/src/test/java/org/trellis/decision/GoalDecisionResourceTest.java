package org.trellis.decision;

import static org.hamcrest.Matchers.contains;
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
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.goal.SampleGoal;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class GoalDecisionResourceTest {

    private final Map<String, Object> adapt = decision("ADAPT", TODAY);

    @Test
    void a_member_records_what_the_team_decided_and_why() {
        record("ben", active(team()), adapt)
                .statusCode(201)
                .header("ETag", tagOf(0))
                .body("decision", equalTo("ADAPT"))
                .body("reason", equalTo("The ruler helped; the number line needs another week."))
                .body("recordedBy.id", equalTo(person("ben").toString()))
                .body("standing", equalTo(true))
                .body("$", not(hasKey("supersedes")));
    }

    @Test
    void a_decision_stands_until_a_later_one_takes_its_place() {
        UUID goal = active(team());
        String first = record("ana", goal, adapt).extract().path("id");
        Map<String, Object> adopt = decision("ADOPT", TODAY);
        adopt.put("supersedes", first);

        record("ben", goal, adopt).statusCode(201).body("supersedes", equalTo(first));
        Api.as("ana")
                .get("/goals/{id}/decisions", goal)
                .then()
                .statusCode(200)
                .body("items.decision", contains("ADOPT", "ADAPT"))
                .body("items.standing", contains(true, false));
        problem(record("ana", goal, adopt), 422, "invalid").body("errors.pointer", contains("/supersedes"));
    }

    @Test
    void a_decision_takes_the_place_of_one_about_the_same_goal_only() {
        UUID team = team();
        adapt.put("supersedes", record("ana", active(team), adapt).extract().path("id"));

        problem(record("ana", active(team), adapt), 422, "invalid").body("errors.pointer", contains("/supersedes"));
        adapt.put("supersedes", Api.newId());
        problem(record("ana", active(team), adapt), 422, "invalid").body("errors.pointer", contains("/supersedes"));
    }

    @Test
    void the_same_request_sent_twice_records_one_decision() {
        UUID team = team();
        UUID goal = active(team);
        adapt.put("id", Api.newId());

        record("ana", goal, adapt).statusCode(201);
        record("ana", goal, adapt).statusCode(200);
        problem(record("ana", active(team), adapt), 409, "id-taken");
    }

    @Test
    void teams_decide_about_goals_that_are_under_way() {
        UUID team = team();
        UUID draft = draft(team);
        UUID goal = active(team);

        record("ana", goal, adapt).statusCode(201);
        conclude(goal, 1, "MET").statusCode(200);
        record("ana", goal, adapt).statusCode(201);
        problem(record("ana", draft, adapt), 409, "goal-not-active");
        step(goal, 2, "ARCHIVED").statusCode(200);
        problem(record("ana", goal, adapt), 409, "goal-not-active");
        step(goal, 3, "ACTIVE").statusCode(200);
        SampleGoal.close(team);
        problem(record("ana", goal, adapt), 409, "team-closed");
    }

    @Test
    void a_decision_has_a_reason_and_a_past_school_day() {
        UUID goal = active(team());

        refused(goal, decision("ADAPT", TODAY.plusDays(1)), "/decidedOn");
        refused(goal, decision("ADAPT", TODAY.minusYears(3)), "/decidedOn");
        refused(goal, decision("WAIT", TODAY), "/decision");
        adapt.put("reason", " ");
        refused(goal, adapt, "/reason");
        adapt.put("reason", "x".repeat(2001));
        refused(goal, adapt, "/reason");
        adapt.put("reason", "x".repeat(2000));
        record("ana", goal, adapt).statusCode(201);
    }

    @Test
    void a_list_is_read_page_by_page_newest_first() {
        UUID goal = active(team());
        record("ana", goal, decision("ADOPT", TODAY)).statusCode(201);
        record("ana", goal, decision("EXTEND", TODAY.minusDays(9))).statusCode(201);
        record("ana", goal, decision("ADAPT", TODAY.minusDays(5))).statusCode(201);

        String cursor = Api.as("ben")
                .get("/goals/{id}/decisions?limit=2&include=total", goal)
                .then()
                .body("items.decision", contains("ADOPT", "ADAPT"))
                .body("total", equalTo(3))
                .extract()
                .path("nextCursor");
        Api.as("ben")
                .queryParam("cursor", cursor)
                .get("/goals/{id}/decisions?limit=2", goal)
                .then()
                .body("items.decision", contains("EXTEND"));
    }

    @Test
    void those_outside_the_team_see_no_decision() {
        UUID goal = active(team());

        for (String outsider : List.of("dana", "eli", "cleo", "lena")) {
            problem(Api.as(outsider).get("/goals/{id}/decisions", goal).then(), 403, "not-allowed");
            problem(record(outsider, goal, adapt), 403, "not-allowed");
        }
        for (String stranger : List.of("ivo", "gus", "jo")) {
            problem(Api.as(stranger).get("/goals/{id}/decisions", goal).then(), 404, "not-found");
            problem(record(stranger, goal, adapt), 404, "not-found");
        }
    }

    private static void refused(UUID goal, Map<String, Object> wanted, String pointer) {
        problem(record("ana", goal, wanted), 422, "invalid").body("errors.pointer", contains(pointer));
    }

    private static Map<String, Object> decision(String kind, LocalDate day) {
        return new HashMap<>(Map.of(
                "decision",
                kind,
                "reason",
                "The ruler helped; the number line needs another week.",
                "decidedOn",
                day.toString()));
    }

    private static ValidatableResponse record(String person, UUID goal, Map<String, Object> wanted) {
        return Api.as(person).body(wanted).post("/goals/{id}/decisions", goal).then();
    }
}
