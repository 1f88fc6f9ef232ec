package org.trellis.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.newGoal;
import static org.trellis.goal.SampleGoal.reading;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class NewGoalTest {

    @Test
    void a_member_drafts_a_goal() {
        UUID team = team();

        Api.as("ben")
                .body(newGoal(team))
                .post("/goals")
                .then()
                .statusCode(201)
                .header("ETag", tagOf(0))
                .header("Location", containsString("/api/v1/goals/"))
                .body("status", equalTo("DRAFT"))
                .body("allowedStatuses", contains("ACTIVE"))
                .body("teamName", equalTo("Grade 4"))
                .body("group.size", equalTo(52))
                .body("baseline.percent", equalTo(35))
                .body("framing.verdict", equalTo("STUDENT_FACING"))
                .body("framing.findings[0].code", equalTo("F1"))
                .body("trend.percent", contains(35))
                .body("mayChange", equalTo(true))
                .body("$", not(hasKey("latest")));
    }

    @Test
    void only_members_draft_goals_for_a_team() {
        Map<String, Object> wanted = newGoal(team());

        for (String outsider : List.of("ivo", "cleo", "gus", "dana")) {
            problem(Api.as(outsider).body(wanted).post("/goals").then(), 403, "not-allowed");
        }
        Api.as("ana").body(wanted).post("/goals").then().statusCode(201);
    }

    @Test
    void the_same_request_sent_twice_drafts_one_goal() {
        Map<String, Object> wanted = newGoal(team());
        Api.as("ana").body(wanted).post("/goals").then().statusCode(201);

        Api.as("ana").body(wanted).post("/goals").then().statusCode(200).body("version", equalTo(0));
        wanted.put("why", "Something else");
        problem(Api.as("ana").body(wanted).post("/goals").then(), 409, "id-taken");
    }

    @Test
    void dates_lie_in_a_school_year_and_counts_agree() {
        Map<String, Object> wanted = newGoal(team());

        refused(wanted, "targetDate", TODAY.plusYears(3).toString(), "/targetDate");
        refused(wanted, "targetDate", TODAY.minusDays(40).toString(), "/targetDate");
        refused(wanted, "baseline", reading(TODAY.plusDays(1), 9, 9, 9), "/baseline/collectedOn");
        refused(wanted, "baseline", reading(TODAY.minusYears(3), 9, 9, 9), "/baseline/collectedOn");
        refused(wanted, "baseline", reading(TODAY, 9, 10, 9), "/baseline/assessed");
        refused(wanted, "baseline", reading(TODAY, 9, 9, 10), "/baseline/meeting");
        refused(wanted, "baseline", reading(TODAY, 100_001, 9, 9), "/baseline/eligible");
        refused(wanted, "baseline", reading(TODAY, 9, 9, -1), "/baseline/meeting");
        Api.as("ana").body(wanted).post("/goals").then().statusCode(201);
    }

    @Test
    void texts_and_numbers_have_their_limits() {
        Map<String, Object> wanted = newGoal(team());

        refused(wanted, "statement", " ", "/statement");
        refused(wanted, "statement", "x".repeat(501), "/statement");
        refused(wanted, "why", "x".repeat(2001), "/why");
        refused(wanted, "group", Map.of("label", "x".repeat(121), "size", 5), "/group/label");
        refused(wanted, "group", Map.of("label", "x", "size", 0), "/group/size");
        refused(wanted, "group", Map.of("label", "x"), "/group/size");
        refused(wanted, "targetPercent", 101, "/targetPercent");
        refused(wanted, "subject", "SPORTS", "/subject");
        refused(wanted, "measure", Map.of("name", "x", "kind", "TALLY", "criterion", ""), "/measure/criterion");
        Api.as("ana").body(wanted).post("/goals").then().statusCode(201);
    }

    private static void refused(Map<String, Object> goal, String field, Object value, String pointer) {
        Map<String, Object> wanted = new HashMap<>(goal);
        wanted.put(field, value);
        problem(Api.as("ana").body(wanted).post("/goals").then(), 422, "invalid")
                .body("errors.pointer", contains(pointer));
    }
}
