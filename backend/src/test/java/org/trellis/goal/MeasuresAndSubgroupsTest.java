package org.trellis.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.conclude;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.goal.SampleGoal.newMeasure;
import static org.trellis.goal.SampleGoal.reading;
import static org.trellis.goal.SampleGoal.team;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class MeasuresAndSubgroupsTest {

    private UUID goal;

    @BeforeEach
    void begin_a_goal() {
        goal = active(team());
    }

    @Test
    void a_team_watches_further_measures_each_in_its_own_unit() {
        String talk = measure("Talk", "COUNT");
        String mean = measure("Rubric mean", "MEAN");

        record(amount(talk, 14)).statusCode(201).body("amount", equalTo(14)).body("$", not(hasKey("percent")));
        record(amount(mean, 2.75)).statusCode(201).body("amount", equalTo(2.75f));
        problem(record(amount(talk, 2.5)), 422, "invalid").body("errors.pointer", contains("/amount"));
        problem(record(amount(Api.newId().toString(), 1)), 422, "invalid")
                .body("errors.pointer", contains("/measureId"));
        evidence("measureId=" + talk).body("items.amount", contains(14));
        Api.as("ana").get("/goals/{id}", goal).then().body("trend.percent", contains(35));
    }

    @Test
    void a_measure_with_evidence_keeps_its_unit_and_stays() {
        String talk = measure("Talk", "COUNT");
        change(talk, 0, Map.of("unit", "MEAN")).statusCode(200).body("unit", equalTo("MEAN"));
        record(amount(talk, 2.5)).statusCode(201);

        problem(change(talk, 1, Map.of("unit", "COUNT")), 422, "invalid").body("errors.pointer", contains("/unit"));
        change(talk, 1, Map.of("name", "Talk moves")).statusCode(200);
        problem(remove(talk, 2), 409, "in-use");
        remove(measure("Unused", "MEAN"), 0).statusCode(204);
        Api.as("ben").get("/goals/{id}/measures", goal).then().body("items.name", contains("Talk moves"));
        conclude(goal, 1, "MET").statusCode(200);
        problem(change(talk, 2, Map.of("name", "Late")), 409, "goal-not-active");
    }

    @Test
    void a_draft_takes_its_measures_with_it_when_it_is_deleted() {
        goal = draft(team());
        measure("Talk", "COUNT");

        Api.change("ana", 0).delete("/goals/{id}", goal).then().statusCode(204);
    }

    @Test
    void a_subgroup_is_part_of_a_whole_group_counted_the_same_day() {
        String subgroup = subgroup();
        Map<String, Object> part = part(subgroup, 12, 5);

        problem(record(part), 422, "invalid").body("errors.pointer", contains("/subgroupId"));
        String whole =
                record(reading(TODAY, 52, 50, 30)).statusCode(201).extract().path("id");
        problem(record(part(subgroup, 40, 5)), 422, "invalid").body("errors.pointer", contains("/subgroupId"));
        record(part).statusCode(201).body("percent", equalTo(42));
        evidence("subgroupId=" + subgroup).body("items", hasSize(1));
        Api.as("ana").get("/goals/{id}", goal).then().body("latest.percent", equalTo(60));

        problem(step(whole, "VOID"), 409, "subgroups-remain");
        problem(
                Api.as("ana")
                        .body(reading(TODAY, 52, 10, 4))
                        .post("/goals/{id}/evidence/{whole}/corrections", goal, whole)
                        .then(),
                409,
                "subgroups-remain");
    }

    @Test
    void nothing_is_added_for_a_subgroup_the_district_has_retired() {
        String subgroup = subgroup();
        record(reading(TODAY, 52, 50, 30)).statusCode(201);
        problem(
                Api.change("ana", 0)
                        .body(Map.of("status", "RETIRED"))
                        .put("/subgroups/{id}/status", subgroup)
                        .then(),
                403,
                "not-allowed");
        Api.change("gus", 0)
                .body(Map.of("status", "RETIRED"))
                .put("/subgroups/{id}/status", subgroup)
                .then()
                .statusCode(200);

        problem(record(part(subgroup, 12, 5)), 422, "invalid").body("errors.pointer", contains("/subgroupId"));
        problem(Api.as("jo").get("/subgroups/{id}", subgroup).then(), 404, "not-found");
    }

    private static String subgroup() {
        return Api.as("gus")
                .body(Map.of("name", "Subgroup " + UUID.randomUUID()))
                .post("/subgroups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> part(String subgroup, int assessed, int meeting) {
        Map<String, Object> part = reading(TODAY, assessed, assessed, meeting);
        part.put("subgroupId", subgroup);
        return part;
    }

    private static Map<String, Object> amount(String measure, Number amount) {
        return new HashMap<>(Map.of(
                "measureId", measure, "collectedOn", TODAY + "", "eligible", 52, "assessed", 50, "amount", amount));
    }

    private String measure(String name, String unit) {
        return Api.as("ben")
                .body(newMeasure(name, unit))
                .post("/goals/{id}/measures", goal)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse change(String measure, int version, Map<String, Object> patch) {
        return Api.change("ana", version)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/goals/{id}/measures/{measure}", goal, measure)
                .then();
    }

    private ValidatableResponse remove(String measure, int version) {
        return Api.change("ana", version)
                .delete("/goals/{id}/measures/{measure}", goal, measure)
                .then();
    }

    private ValidatableResponse record(Map<String, Object> wanted) {
        return Api.as("ana").body(wanted).post("/goals/{id}/evidence", goal).then();
    }

    private ValidatableResponse step(String point, String status) {
        return Api.change("ana", 0)
                .body(Map.of("status", status))
                .put("/goals/{id}/evidence/{point}/status", goal, point)
                .then();
    }

    private ValidatableResponse evidence(String query) {
        return Api.as("ben").get("/goals/{id}/evidence?" + query, goal).then();
    }
}
