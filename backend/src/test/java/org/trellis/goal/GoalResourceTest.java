package org.trellis.goal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.conclude;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.newGoal;
import static org.trellis.goal.SampleGoal.reading;
import static org.trellis.goal.SampleGoal.step;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class GoalResourceTest {

    @Test
    void a_member_drafts_a_goal() {
        UUID team = team();

        Api.as("ben")
                .body(newGoal(team))
                .post("/goals")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
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

    @Test
    void a_list_is_read_page_by_page_newest_first() {
        UUID team = team();
        List<String> newestFirst = List.of(draft(team), draft(team), active(team)).reversed().stream()
                .map(UUID::toString)
                .toList();

        String cursor = Api.as("ana")
                .get("/goals?teamId={id}&limit=2&include=total", team)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(newestFirst.subList(0, 2)))
                .body("total", equalTo(3))
                .extract()
                .path("nextCursor");
        Api.as("ana")
                .queryParam("cursor", cursor)
                .get("/goals?teamId={id}&limit=2", team)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(newestFirst.subList(2, 3)))
                .body("$", not(hasKey("nextCursor")));
        Api.as("ana")
                .get("/goals?teamId={id}&status=ACTIVE", team)
                .then()
                .body("items.id", hasItems(newestFirst.get(0)));
        Api.as("ana").get("/goals?teamId={id}&subject=ARTS", team).then().body("items", empty());
        Api.as("ana").get("/goals?teamId={id}&gradeBand=G3_5", team).then().body("items.id", equalTo(newestFirst));
        Api.as("eli").get("/goals?teamId={id}&include=total", team).then().body("total", equalTo(1));
    }

    @Test
    void my_goals_are_those_of_the_teams_i_am_in() {
        UUID goal = active(team());

        Api.as("ben").get("/goals?mine=true&limit=200").then().body("items.id", hasItem(goal.toString()));
        Api.as("dana").get("/goals?mine=true&limit=200").then().body("items.id", not(hasItem(goal.toString())));
        Api.as("ben").get("/goals?mine=true&limit=200").then().body("items.group.size", everyItem(notNullValue()));
    }

    private static void refused(Map<String, Object> goal, String field, Object value, String pointer) {
        Map<String, Object> wanted = new HashMap<>(goal);
        wanted.put(field, value);
        problem(Api.as("ana").body(wanted).post("/goals").then(), 422, "invalid")
                .body("errors.pointer", contains(pointer));
    }

    private static Matcher<Map<? extends String, ?>> isOutside() {
        return allOf(List.of("why", "baseline", "framing", "result", "latest", "trend", "strategies").stream()
                .map(field -> not(hasKey(field)))
                .toList()
                .toArray(Matcher[]::new));
    }
}
