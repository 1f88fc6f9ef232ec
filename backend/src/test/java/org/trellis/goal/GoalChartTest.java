package org.trellis.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.newMeasure;
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
class GoalChartTest {

    private UUID goal;

    @BeforeEach
    void begin_a_goal() {
        goal = active(team());
    }

    @Test
    void a_chart_says_nothing_before_there_are_enough_points() {
        for (int day = 4; day > 0; day--) {
            seen(day, 30 - day);
        }

        chart("")
                .body("points", hasSize(5))
                .body("median", equalTo(54))
                .body("pointsForSignals", equalTo(8))
                .body("signals", empty());
    }

    @Test
    void a_chart_says_of_which_days_a_trend_is() {
        for (int day = 9; day > 0; day--) {
            seen(day, 30 - day);
        }

        chart("")
                .body("points.value", contains(35, 42, 44, 46, 48, 50, 52, 54, 56, 58))
                .body("signals.kind", contains("RISING", "TOO_FEW_RUNS"))
                .body("signals[0].from", equalTo(TODAY.minusDays(40).toString()))
                .body("signals[0].to", equalTo(TODAY.minusDays(1).toString()))
                .body("signals[0].count", equalTo(10));
    }

    @Test
    void another_measure_has_a_chart_of_its_own() {
        String mean = Api.as("ana")
                .body(newMeasure("Mean", "MEAN"))
                .post("/goals/{id}/measures", goal)
                .then()
                .extract()
                .path("id");
        Map<String, Object> point =
                Map.of("measureId", mean, "collectedOn", TODAY + "", "eligible", 20, "assessed", 20, "amount", 2.5);
        Api.as("ana").body(point).post("/goals/{id}/evidence", goal).then().statusCode(201);

        chart("?measureId=" + mean).body("points.value", contains(2.5f)).body("$", not(hasKey("median")));
        chart("").body("points.value", contains(35));
    }

    @Test
    void only_the_team_sees_it() {
        problem(Api.as("lena").get("/goals/{id}/chart", goal).then(), 403, "not-allowed");
        problem(Api.as("jo").get("/goals/{id}/chart", goal).then(), 404, "not-found");
    }

    private void seen(int daysAgo, int meeting) {
        Api.as("ana")
                .body(reading(TODAY.minusDays(daysAgo), 50, 50, meeting))
                .post("/goals/{id}/evidence", goal)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse chart(String query) {
        return Api.as("ben").get("/goals/{id}/chart" + query, goal).then().statusCode(200);
    }
}
