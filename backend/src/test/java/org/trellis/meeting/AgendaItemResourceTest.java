package org.trellis.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.meeting.SampleMeeting.add;
import static org.trellis.meeting.SampleMeeting.held;
import static org.trellis.meeting.SampleMeeting.item;
import static org.trellis.meeting.SampleMeeting.newItem;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.running;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.stepItem;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class AgendaItemResourceTest {

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_member_proposes_what_to_talk_about() {
        Map<String, Object> wanted = newItem("Exit tickets");
        wanted.put("question", "Q2");
        wanted.put("plannedMinutes", 10);
        wanted.put("ownerId", person("ben"));

        add("ben", planned(team), wanted)
                .statusCode(201)
                .body("position", equalTo(0))
                .body("status", equalTo("PROPOSED"))
                .body("question", equalTo("Q2"))
                .body("owner.displayName", equalTo("ben Lincoln"))
                .body("usedMinutes", equalTo(0))
                .body("carriedCount", equalTo(0))
                .body("mustBeDecided", equalTo(false))
                .body("$", not(hasKey("startedAt")));
    }

    @Test
    void the_same_request_sent_twice_adds_one_item() {
        UUID meeting = planned(team);
        Map<String, Object> wanted = newItem("Exit tickets");

        add("ana", meeting, wanted).statusCode(201);
        add("ana", meeting, wanted).statusCode(200);
        problem(add("ana", planned(team), wanted), 409, "id-taken");
        agenda(meeting).body("items.title", contains("Exit tickets"));
    }

    @Test
    void an_item_names_what_is_the_teams() {
        UUID meeting = planned(team);

        refused(meeting, "ownerId", person("ivo"), "/ownerId");
        refused(meeting, "goalId", Api.newId(), "/goalId");
        refused(meeting, "strategyId", Api.newId(), "/strategyId");
        refused(meeting, "kind", "CHAT", "/kind");
        refused(meeting, "question", "Q5", "/question");
        refused(meeting, "plannedMinutes", 0, "/plannedMinutes");
        refused(meeting, "title", "", "/title");
    }

    @Test
    void a_meeting_says_what_its_agenda_takes_but_for_what_was_dropped() {
        UUID meeting = planned(team);
        UUID dropped = null;
        for (int minutes : new int[] {30, 25, 10}) {
            Map<String, Object> wanted = newItem("Item of " + minutes);
            wanted.put("plannedMinutes", minutes);
            dropped = UUID.fromString(add("ana", meeting, wanted).extract().path("id"));
        }
        stepItem(dropped, 0, "DROPPED").statusCode(200);

        Api.as("ana").get("/meetings/{id}", meeting).then().body("plannedMinutes", equalTo(55));
        Api.as("ana").get("/teams/{id}/meetings", team).then().body("items[0].plannedMinutes", equalTo(55));
    }

    @Test
    void an_item_is_moved_to_a_place_and_those_it_passes_move_by_one() {
        UUID meeting = planned(team);
        UUID a = item(meeting, "A");
        item(meeting, "B");
        UUID c = item(meeting, "C");
        UUID d = item(meeting, "D");

        move(a, 0, 2).statusCode(200).body("position", equalTo(2));
        agenda(meeting).body("items.title", contains("B", "C", "A", "D")).body("items.position", contains(0, 1, 2, 3));
        move(d, 0, 0).statusCode(200);
        agenda(meeting).body("items.title", contains("D", "B", "C", "A"));
        move(c, 0, 1000).statusCode(200).body("position", equalTo(3));
        agenda(meeting).body("items.title", contains("D", "B", "A", "C")).body("items.position", contains(0, 1, 2, 3));
    }

    @Test
    void a_change_of_words_does_not_undo_a_move() {
        UUID meeting = planned(team);
        item(meeting, "A");
        UUID b = item(meeting, "B");
        move(item(meeting, "C"), 0, 0).statusCode(200);

        Api.patch("ben", 0)
                .body(Map.of("title", "B, changed"))
                .patch("/agenda-items/{id}", b)
                .then()
                .statusCode(200)
                .body("position", equalTo(2));
        agenda(meeting).body("items.title", contains("C", "A", "B, changed"));
    }

    @Test
    void one_clock_runs_at_a_time_and_only_in_a_meeting_that_does() {
        UUID meeting = planned(team);
        UUID first = item(meeting, "First");
        UUID second = item(meeting, "Second");
        problem(clock(first, 0, true), 409, "meeting-not-running");
        step("ana", meeting, 0, "PUBLISHED").statusCode(200);
        step("ana", meeting, 1, "IN_PROGRESS").statusCode(200);

        clock(first, 0, true).statusCode(200).body("startedAt", notNullValue());
        clock(second, 0, true).statusCode(200).body("startedAt", notNullValue());
        Api.as("ana").get("/agenda-items/{id}", first).then().body("$", not(hasKey("startedAt")));
        clock(second, 1, false).statusCode(200).body("$", not(hasKey("startedAt")));
    }

    @Test
    void every_clock_stops_when_the_meeting_is_closed() {
        UUID meeting = running(team);
        UUID item = item(meeting, "Exit tickets");
        clock(item, 0, true).statusCode(200);

        step("ana", meeting, 2, "CLOSED").statusCode(200);
        Api.as("ana")
                .get("/agenda-items/{id}", item)
                .then()
                .body("$", not(hasKey("startedAt")))
                .body("allowedStatuses.size()", equalTo(0));
    }

    @Test
    void nothing_is_written_on_the_agenda_of_a_meeting_that_is_over() {
        UUID meeting = running(team);
        UUID item = item(meeting, "Exit tickets");
        step("ana", meeting, 2, "CLOSED").statusCode(200);

        problem(add("ana", meeting, newItem("Late")), 409, "meeting-closed");
        problem(move(item, 0, 0), 409, "meeting-closed");
        problem(stepItem(item, 0, "DISCUSSED"), 409, "meeting-closed");
        problem(clock(item, 0, true), 409, "meeting-closed");
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID item = item(planned(team), "Exit tickets");

        stepItem(item, 0, "SCHEDULED")
                .statusCode(200)
                .body("allowedStatuses", contains("PROPOSED", "DISCUSSED", "CARRIED_OVER", "DROPPED"));
        problem(stepItem(item, 0, "DISCUSSED"), 412, "version-stale");
        problem(move(item, 0, 0), 412, "version-stale");
        problem(clock(item, 0, true), 412, "version-stale");
    }

    @Test
    void those_outside_the_team_see_no_agenda() {
        UUID meeting = held(team);
        UUID item = item(planned(team), "Exit tickets");

        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus", "jo")) {
            problem(Api.as(outsider).get("/meetings/{id}/agenda-items", meeting).then(), 404, "not-found");
            problem(add(outsider, meeting, newItem("Mine")), 404, "not-found");
            problem(Api.as(outsider).get("/agenda-items/{id}", item).then(), 404, "not-found");
            problem(
                    Api.change(outsider, 0)
                            .body(Map.of("status", "DROPPED"))
                            .put("/agenda-items/{id}/status", item)
                            .then(),
                    404,
                    "not-found");
        }
    }

    private static void refused(UUID meeting, String field, Object value, String pointer) {
        Map<String, Object> wanted = newItem("Exit tickets");
        wanted.put(field, value);
        invalidAt(add("ana", meeting, wanted), pointer);
    }

    private static ValidatableResponse agenda(UUID meeting) {
        return Api.as("ben").get("/meetings/{id}/agenda-items", meeting).then().statusCode(200);
    }

    private static ValidatableResponse move(UUID item, int version, int position) {
        return Api.patch("ana", version)
                .body(Map.of("position", position))
                .patch("/agenda-items/{id}", item)
                .then();
    }

    private static ValidatableResponse clock(UUID item, int version, boolean running) {
        return Api.change("ana", version)
                .body(Map.of("running", running))
                .put("/agenda-items/{id}/clock", item)
                .then();
    }
}
