package org.trellis.goal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.newGoal;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

/// Who sees how much of a goal.
@ApiTest
class GoalSightTest {

    @Test
    void a_draft_is_for_its_team_only() {
        UUID goal = draft(team());

        Api.as("ben").get("/goals/{id}", goal).then().statusCode(200);
        for (String outsider : List.of("ivo", "cleo", "dana", "eli", "gus", "lena")) {
            problem(Api.as(outsider).get("/goals/{id}", goal).then(), 404, "not-found");
            Api.as(outsider).get("/goals").then().body("items.id", not(hasItem(goal.toString())));
        }
    }

    @Test
    void those_outside_the_team_see_what_an_active_goal_is_about_and_no_number() {
        UUID team = team();
        UUID goal = active(team);
        SampleGoal.join(team, "cleo", "COACH");

        Api.as("cleo").get("/goals/{id}", goal).then().statusCode(200).body("group.size", equalTo(52));
        for (String outsider : List.of("dana", "eli", "lena")) {
            Api.as(outsider)
                    .get("/goals/{id}", goal)
                    .then()
                    .statusCode(200)
                    .body("$", isOutside())
                    .body("group", equalTo(Map.of("label", "Grade 4")))
                    .body("targetPercent", equalTo(70))
                    .body("mayChange", equalTo(false))
                    .body("allowedStatuses", empty());
            Api.as(outsider)
                    .get("/goals?teamId={id}", team)
                    .then()
                    .body("items.id", contains(goal.toString()))
                    .body("items", everyItem(isOutside()));
        }
    }

    @Test
    void another_school_and_those_without_a_role_for_it_cannot_tell_that_a_goal_exists() {
        UUID team = team();
        UUID goal = active(team);

        for (String stranger : List.of("ivo", "gus", "fay", "hana")) {
            problem(Api.as(stranger).get("/goals/{id}", goal).then(), 404, "not-found");
            problem(Api.change(stranger, 1).delete("/goals/{id}", goal).then(), 404, "not-found");
            Api.as(stranger)
                    .get("/goals?teamId={id}", team)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void the_goals_of_a_team_without_a_school_are_seen_by_those_whose_role_is_for_the_whole_district() {
        UUID goal = active(team(List.of()));

        Api.as("eli").get("/goals/{id}", goal).then().statusCode(200).body("$", isOutside());
        Api.as("eli").get("/goals?limit=200").then().body("items.id", hasItem(goal.toString()));
        problem(Api.as("dana").get("/goals/{id}", goal).then(), 404, "not-found");
        Api.as("dana").get("/goals?limit=200").then().body("items.id", not(hasItem(goal.toString())));
    }

    @Test
    void another_district_cannot_tell_that_the_goal_exists() {
        UUID team = team();
        UUID goal = active(team);

        problem(Api.as("jo").get("/goals/{id}", goal).then(), 404, "not-found");
        problem(
                Api.patch("jo", 1)
                        .body(Map.of("why", ""))
                        .patch("/goals/{id}", goal)
                        .then(),
                404,
                "not-found");
        problem(
                Api.change("jo", 1)
                        .body(Map.of("status", "ARCHIVED"))
                        .put("/goals/{id}/status", goal)
                        .then(),
                404,
                "not-found");
        problem(Api.as("jo").body(newGoal(team)).post("/goals").then(), 422, "invalid")
                .body("errors.pointer", contains("/teamId"));
        Api.as("jo").get("/goals").then().statusCode(200).body("items.id", not(hasItem(goal.toString())));
    }

    private static Matcher<Map<? extends String, ?>> isOutside() {
        return allOf(List.of("why", "baseline", "framing", "result", "latest", "trend", "strategies").stream()
                .map(field -> not(hasKey(field)))
                .toList()
                .toArray(Matcher[]::new));
    }
}
