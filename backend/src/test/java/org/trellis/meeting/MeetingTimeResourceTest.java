package org.trellis.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.meeting.SampleMeeting.add;
import static org.trellis.meeting.SampleMeeting.held;
import static org.trellis.meeting.SampleMeeting.newItem;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.running;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.stepItem;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

/// What can be said of the time that a team has spent together.
@ApiTest
class MeetingTimeResourceTest {

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_school_leader_learns_how_many_meetings_were_held_and_no_more() {
        held(team);
        held(team);
        running(team);

        for (String seer : List.of("ana", "dana")) {
            Api.as(seer).get("/teams/{id}/cadence", team).then().statusCode(200).body("held", equalTo(2));
        }
        for (String outsider : List.of("ivo", "lena", "eli", "gus")) {
            problem(Api.as(outsider).get("/teams/{id}/cadence", team).then(), 403, "not-allowed");
        }
        problem(Api.as("jo").get("/teams/{id}/cadence", team).then(), 404, "not-found");
    }

    @Test
    void minutes_planned_are_shown_beside_those_used_by_question_of_meetings_that_were_held() {
        UUID meeting = planned(team);
        about(meeting, "Q2", 10);
        about(meeting, "Q2", 15);
        about(meeting, null, 5);
        stepItem(about(meeting, "Q3", 20), 0, "DROPPED").statusCode(200);
        about(planned(team), "Q4", 30);
        balance().body("meetings", equalTo(0)).body("plannedMinutes", equalTo(0));

        step("ana", meeting, 0, "PUBLISHED").statusCode(200);
        step("ana", meeting, 1, "IN_PROGRESS").statusCode(200);
        step("ana", meeting, 2, "CLOSED").statusCode(200);

        balance()
                .body("meetings", equalTo(1))
                .body("plannedMinutes", equalTo(30))
                .body("usedMinutes", equalTo(0))
                .body("questions.findAll { it.question }.question", contains("Q1", "Q2", "Q3", "Q4"))
                .body("questions.plannedMinutes", contains(0, 25, 0, 0, 5))
                .body("questions.items", contains(0, 2, 0, 0, 1))
                .body("questions[4]", not(hasKey("question")));
    }

    @Test
    void where_the_time_went_stays_in_the_team() {
        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus")) {
            problem(Api.as(outsider).get("/teams/{id}/meeting-balance", team).then(), 403, "not-allowed");
        }
        problem(Api.as("jo").get("/teams/{id}/meeting-balance", team).then(), 404, "not-found");
    }

    private ValidatableResponse balance() {
        return Api.as("ben").get("/teams/{id}/meeting-balance", team).then().statusCode(200);
    }

    private static UUID about(UUID meeting, String question, int minutes) {
        Map<String, Object> wanted = newItem("Exit tickets");
        wanted.put("plannedMinutes", minutes);
        if (question != null) {
            wanted.put("question", question);
        }
        return SampleMeeting.id(add("ana", meeting, wanted).statusCode(201));
    }
}
