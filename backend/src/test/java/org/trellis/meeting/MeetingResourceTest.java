package org.trellis.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.meeting.SampleMeeting.held;
import static org.trellis.meeting.SampleMeeting.newMeeting;
import static org.trellis.meeting.SampleMeeting.plan;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.running;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class MeetingResourceTest {

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_member_plans_a_meeting_in_the_districts_zone() {
        plan("ben", team, newMeeting("2026-11-24T15:00:00-06:00"))
                .statusCode(201)
                .header("ETag", tagOf(0))
                .header("Location", containsString("/api/v1/meetings/"))
                .body("startsAt", equalTo("2026-11-24T21:00:00Z"))
                .body("timeZone", equalTo("America/Chicago"))
                .body("status", equalTo("PLANNED"))
                .body("allowedStatuses", contains("PUBLISHED", "CANCELLED"))
                .body("plannedMinutes", equalTo(0))
                .body("mayChange", equalTo(true));
    }

    @Test
    void roles_are_proposed_by_rotation_among_members_but_not_coaches_and_guests() {
        plan("ana", team, newMeeting("2026-11-10T21:00:00Z"))
                .body("roles.facilitator.id", equalTo(id("ana")))
                .body("roles.recorder.id", equalTo(id("ben")))
                .body("roles.timekeeper.displayName", equalTo("ana Lincoln"));
        plan("ana", team, newMeeting("2026-11-17T21:00:00Z"))
                .body("roles.facilitator.id", equalTo(id("ben")))
                .body("roles.recorder.id", equalTo(id("ana")));
    }

    @Test
    void a_cancelled_meeting_takes_nobodys_turn() {
        step("ana", planned(team, "2026-11-10T21:00:00Z"), 0, "CANCELLED").statusCode(200);

        plan("ana", team, newMeeting("2026-11-17T21:00:00Z")).body("roles.facilitator.id", equalTo(id("ana")));
    }

    @Test
    void roles_are_for_people_who_are_in_the_team() {
        Map<String, Object> wanted = newMeeting("2026-11-24T21:00:00Z");
        wanted.put("roles", Map.of("recorderId", person("cleo")));
        plan("ana", team, wanted)
                .statusCode(201)
                .body("roles.recorder.id", equalTo(id("cleo")))
                .body("roles", not(hasKey("facilitator")));

        wanted = newMeeting("2026-11-24T21:00:00Z");
        wanted.put("roles", Map.of("recorderId", person("ivo")));
        invalidAt(plan("ana", team, wanted), "/roles");
    }

    @Test
    void whoever_has_left_keeps_the_role_they_had() {
        UUID meeting = planned(team);
        String ben = Api.as("ana")
                .get("/teams/{id}/members", team)
                .then()
                .extract()
                .path("items.find { it.personId == '%s' }.id".formatted(person("ben")));
        Api.change("ana", 0)
                .delete("/teams/{id}/members/{member}", team, ben)
                .then()
                .statusCode(204);

        change("ana", meeting, 0, Map.of("place", "Gym")).statusCode(200).body("roles.recorder.id", equalTo(id("ben")));
    }

    @Test
    void the_same_request_sent_twice_plans_one_meeting() {
        Map<String, Object> wanted = newMeeting("2026-11-24T21:00:00.1234567Z");

        plan("ana", team, wanted).statusCode(201).body("startsAt", equalTo("2026-11-24T21:00:00.123456Z"));
        plan("ana", team, wanted).statusCode(200);
        wanted.put("minutes", 50);
        problem(plan("ana", team, wanted), 409, "id-taken");
    }

    @Test
    void a_meeting_has_a_title_a_time_and_a_length() {
        refused("title", " ", "/title");
        refused("title", "x".repeat(201), "/title");
        refused("minutes", 0, "/minutes");
        refused("minutes", 721, "/minutes");
        refused("timeZone", "Mars/Olympus", "/timeZone");
        refused("place", "x".repeat(201), "/place");
    }

    @Test
    void a_moment_has_its_offset_and_lies_in_a_year_that_schools_may_speak_of() {
        for (Object startsAt : List.of("tomorrow", "2026-11-24", "2026-11-24T21:00:00", "+99999-01-01T00:00:00Z", 5)) {
            Map<String, Object> wanted = newMeeting("2026-11-24T21:00:00Z");
            wanted.put("startsAt", startsAt);
            problem(plan("ana", team, wanted), 400, "malformed").body("errors[0].pointer", equalTo("/startsAt"));
        }
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID meeting = planned(team);

        change("ben", meeting, 0, Map.of("title", "Decimals")).statusCode(200).body("title", equalTo("Decimals"));
        problem(change("ana", meeting, 0, Map.of("title", "Money")), 412, "version-stale");
        problem(
                Api.as("ana")
                        .contentType("application/merge-patch+json")
                        .body(Map.of("title", "Money"))
                        .patch("/meetings/{id}", meeting)
                        .then(),
                428,
                "version-missing");
    }

    @Test
    void a_meeting_is_held_closed_and_reopened_and_its_history_says_so() {
        UUID meeting = held(team);

        step("ben", meeting, 3, "REOPENED").statusCode(200).body("mayChange", equalTo(true));
        step("ben", meeting, 4, "CLOSED")
                .statusCode(200)
                .body("allowedStatuses", contains("REOPENED"))
                .body("mayChange", equalTo(false))
                .body("history.status", contains("PLANNED", "PUBLISHED", "IN_PROGRESS", "CLOSED", "REOPENED", "CLOSED"))
                .body("history[3].by.displayName", equalTo("ana Lincoln"))
                .body("history[4].by.displayName", equalTo("ben Lincoln"));
    }

    @Test
    void nothing_is_written_into_a_meeting_that_is_over() {
        UUID meeting = held(team);

        problem(change("ana", meeting, 3, Map.of("title", "Late")), 409, "meeting-closed");
        problem(attend("ana", meeting, 3, "ben"), 409, "meeting-closed");
        step("ana", meeting, 3, "REOPENED").statusCode(200);
        change("ana", meeting, 4, Map.of("title", "Late")).statusCode(200);
    }

    @Test
    void a_team_is_in_one_meeting_at_a_time() {
        UUID first = running(team);
        UUID second = planned(team);
        step("ana", second, 0, "PUBLISHED").statusCode(200);

        problem(step("ana", second, 1, "IN_PROGRESS"), 409, "another-meeting-runs")
                .body("detail", containsString("Fractions"));
        step("ana", first, 2, "CLOSED").statusCode(200);
        step("ana", second, 1, "IN_PROGRESS").statusCode(200);
    }

    @Test
    void a_step_that_does_not_follow_names_those_that_do() {
        problem(step("ana", planned(team), 0, "CLOSED"), 409, "step-not-allowed")
                .body("detail", containsString("CANCELLED, PUBLISHED"));
    }

    @Test
    void a_closed_team_plans_and_changes_no_meeting() {
        UUID meeting = planned(team);
        Api.change("ana", 0)
                .body(Map.of("status", "CLOSED"))
                .put("/teams/{id}/status", team)
                .then()
                .statusCode(200);

        problem(plan("ana", team, newMeeting("2026-11-24T21:00:00Z")), 409, "team-closed");
        problem(change("ana", meeting, 0, Map.of("title", "Late")), 409, "team-closed");
    }

    @Test
    void who_was_there_stays_in_the_team() {
        UUID meeting = running(team);

        attend("ben", meeting, 2, "ben", "dana")
                .statusCode(200)
                .body("attendance.displayName", contains("ben Lincoln", "dana Lincoln"));
        invalidAt(attend("ana", meeting, 3, "ivo"), "/personIds");
        attend("ben", meeting, 3, "ana").statusCode(200).body("attendance.id", contains(id("ana")));
        Api.as("ana")
                .get("/teams/{id}/meetings", team)
                .then()
                .statusCode(200)
                .body("items[0]", not(hasKey("attendance")));
    }

    @Test
    void a_list_is_read_page_by_page_the_latest_first_or_the_next_first() {
        planned(team, "2026-11-10T21:00:00Z");
        planned(team, "2026-11-24T21:00:00Z");
        step("ana", planned(team, "2026-11-03T21:00:00Z"), 0, "CANCELLED").statusCode(200);
        planned(team, "2026-11-17T21:00:00Z");

        String cursor = list("").body(
                        "items.startsAt",
                        contains("2026-11-24T21:00:00Z", "2026-11-17T21:00:00Z", "2026-11-10T21:00:00Z"))
                .extract()
                .path("nextCursor");
        list("&cursor=" + cursor).body("items.startsAt", contains("2026-11-03T21:00:00Z"));
        list("&open=true")
                .body(
                        "items.startsAt",
                        contains("2026-11-10T21:00:00Z", "2026-11-17T21:00:00Z", "2026-11-24T21:00:00Z"));
        list("&status=CANCELLED&include=total").body("total", equalTo(1));
        list("&status=CLOSED").body("items", empty());
    }

    @Test
    void those_outside_the_team_see_no_meeting_guests_and_leaders_included() {
        UUID meeting = planned(team);

        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus", "hana", "jo")) {
            boolean stranger = outsider.equals("jo");
            problem(
                    Api.as(outsider).get("/teams/{id}/meetings", team).then(),
                    stranger ? 404 : 403,
                    stranger ? "not-found" : "not-allowed");
            problem(
                    plan(outsider, team, newMeeting("2026-11-24T21:00:00Z")),
                    stranger ? 404 : 403,
                    stranger ? "not-found" : "not-allowed");
            problem(Api.as(outsider).get("/meetings/{id}", meeting).then(), 404, "not-found");
            problem(change(outsider, meeting, 0, Map.of("title", "Mine")), 404, "not-found");
            problem(step(outsider, meeting, 0, "CANCELLED"), 404, "not-found");
            problem(attend(outsider, meeting, 0, "ana"), 404, "not-found");
        }
    }

    private void refused(String field, Object value, String pointer) {
        Map<String, Object> wanted = newMeeting("2026-11-24T21:00:00Z");
        wanted.put(field, value);
        invalidAt(plan("ana", team, wanted), pointer);
    }

    private ValidatableResponse list(String filter) {
        return Api.as("ben")
                .get("/teams/" + team + "/meetings?limit=3" + filter)
                .then()
                .statusCode(200);
    }

    private static String id(String person) {
        return person(person).toString();
    }

    private static ValidatableResponse change(String person, UUID meeting, int version, Map<String, Object> wanted) {
        return Api.patch(person, version)
                .body(new HashMap<>(wanted))
                .patch("/meetings/{id}", meeting)
                .then();
    }

    private static ValidatableResponse attend(String person, UUID meeting, int version, String... present) {
        List<UUID> people = List.of(present).stream().map(name -> person(name)).toList();
        return Api.change(person, version)
                .body(Map.of("personIds", people))
                .put("/meetings/{id}/attendance", meeting)
                .then();
    }
}
