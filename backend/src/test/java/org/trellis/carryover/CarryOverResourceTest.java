package org.trellis.carryover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.meeting.SampleMeeting.id;
import static org.trellis.meeting.SampleMeeting.item;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.stepItem;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class CarryOverResourceTest {

    private UUID team;
    private UUID first;
    private UUID next;

    @BeforeEach
    void gather() {
        team = team();
        first = planned(team, "2026-09-01T20:00:00Z");
        next = planned(team, "2026-09-08T20:00:00Z");
    }

    @Test
    void what_was_not_reached_is_proposed_in_its_order_and_what_was_is_not() {
        UUID late = item(first, "Not reached");
        UUID done = item(first, "Discussed");
        UUID dropped = item(first, "Dropped");
        UUID put = item(first, "Put off");
        stepItem(done, 0, "DISCUSSED").statusCode(200);
        stepItem(dropped, 0, "DROPPED").statusCode(200);
        stepItem(put, 0, "CARRIED_OVER").statusCode(200);
        proposal("").body("$", not(hasKey("fromMeetingId"))).body("agendaItems", empty());

        hold(first, 0);

        proposal("")
                .body("fromMeetingId", equalTo(first.toString()))
                .body("agendaItems.id", contains(late.toString(), put.toString()))
                .body("agendaItems.mustBeDecided", contains(false, false));
    }

    @Test
    void what_is_neither_done_nor_dropped_is_proposed_with_what_was_decided_about_the_same_goals() {
        UUID goal = active(team);
        UUID open = action("Copy the number lines", goal);
        UUID done = action("Ask Cleo", null);
        Api.change("ben", 0)
                .body(Map.of("status", "DONE"))
                .put("/action-items/{id}/status", done)
                .then()
                .statusCode(200);
        String early = decision(Map.of("goalId", goal));
        String standing = decision(Map.of("goalId", goal, "supersedes", early));
        decision(Map.of("text", "About nothing that waits"));

        proposal("").body("actionItems.id", contains(open.toString())).body("decisions.id", contains(standing));
    }

    @Test
    void what_the_team_keeps_comes_to_the_end_of_its_agenda_and_is_not_proposed_again() {
        UUID late = item(first, "Not reached");
        UUID other = item(first, "Not wanted");
        item(next, "New");
        UUID action = action("Copy the number lines", null);
        hold(first, 0);

        keep("ben", next, 0, List.of(late), List.of(action)).statusCode(200).body("version", equalTo(1));

        Api.as("ana")
                .get("/meetings/{id}/agenda-items", next)
                .then()
                .body("items.title", contains("New", "Not reached"))
                .body("items[1].carriedFrom", equalTo(late.toString()))
                .body("items[1].carriedCount", equalTo(1))
                .body("items[1].status", equalTo("PROPOSED"));
        Api.as("ana").get("/agenda-items/{id}", late).then().body("status", equalTo("CARRIED_OVER"));
        Api.as("ben")
                .get("/teams/{id}/action-items?meetingId=" + next, team)
                .then()
                .body("items.id", contains(action.toString()))
                .body("items[0].carriedTo", equalTo(next.toString()))
                .body("items[0].carriedCount", equalTo(1));
        proposal("").body("agendaItems.id", contains(other.toString()));
    }

    @Test
    void sent_twice_it_is_carried_over_once() {
        UUID late = item(first, "Not reached");
        UUID action = action("Copy the number lines", null);
        hold(first, 0);

        keep("ana", next, 0, List.of(late), List.of(action)).statusCode(200);
        problem(keep("ana", next, 0, List.of(late), List.of(action)), 412, "version-stale");
        keep("ana", next, 1, List.of(late), List.of(action)).statusCode(200);

        Api.as("ana").get("/meetings/{id}/agenda-items", next).then().body("items.carriedCount", contains(1));
        Api.as("ana").get("/action-items/{id}", action).then().body("carriedCount", equalTo(1));
    }

    @Test
    void after_three_times_the_team_is_asked_to_decide() {
        UUID action = action("Copy the number lines", null);
        UUID waiting = item(first, "Still not reached");
        UUID meeting = first;
        for (int week = 1; week <= 3; week++) {
            hold(meeting, meeting.equals(first) ? 0 : 1);
            meeting = planned(team, "2026-10-0" + week + "T20:00:00Z");
            keep("ana", meeting, 0, List.of(waiting), List.of(action)).statusCode(200);
            waiting = UUID.fromString(Api.as("ana")
                    .get("/meetings/{id}/agenda-items", meeting)
                    .then()
                    .body("items.mustBeDecided", contains(week == 3))
                    .extract()
                    .path("items[0].id"));
        }

        Api.as("ana").get("/agenda-items/{id}", waiting).then().body("carriedCount", equalTo(3));
        proposal("").body("actionItems.mustBeDecided", contains(true));
    }

    @Test
    void what_a_cancelled_meeting_was_to_go_on_with_is_proposed_again() {
        hold(first, 0);
        UUID late = item(next, "Was to come next");
        step("ana", next, 0, "CANCELLED").statusCode(200);

        proposal("").body("agendaItems.id", contains(late.toString()));
    }

    @Test
    void a_series_goes_on_with_its_own_last_meeting() {
        item(first, "Of no series");
        hold(first, 0);

        proposal("?seriesId=" + Api.newId())
                .body("$", not(hasKey("fromMeetingId")))
                .body("agendaItems", empty());
    }

    @Test
    void only_what_is_the_teams_and_waits_is_carried_over_to_one_meeting() {
        UUID late = item(first, "Not reached");
        UUID done = item(first, "Discussed");
        UUID still = item(next, "To come");
        stepItem(done, 0, "DISCUSSED").statusCode(200);
        hold(first, 0);
        UUID third = planned(team, "2026-09-15T20:00:00Z");
        keep("ana", third, 0, List.of(late), List.of()).statusCode(200);
        UUID theirs = team();
        UUID elsewhere = item(planned(theirs), "Of another team");

        for (UUID wrong : List.of(late, done, still, elsewhere, Api.newId())) {
            invalidAt(keep("ana", next, 0, List.of(wrong), List.of()), "/agendaItemIds");
        }
        invalidAt(keep("ana", next, 0, List.of(), List.of(Api.newId())), "/actionItemIds");
        problem(keep("ana", first, 3, List.of(), List.of()), 409, "meeting-closed");
    }

    @Test
    void those_outside_the_team_carry_nothing_over_guests_and_leaders_included() {
        for (String outsider : Set.of("dana", "eli", "lena", "ivo", "gus")) {
            problem(Api.as(outsider).get("/teams/{id}/carry-over", team).then(), 403, "not-allowed");
            problem(keep(outsider, next, 0, List.of(), List.of()), 404, "not-found");
        }
        problem(Api.as("jo").get("/teams/{id}/carry-over", team).then(), 404, "not-found");
        problem(keep("jo", next, 0, List.of(), List.of()), 404, "not-found");
    }

    private ValidatableResponse proposal(String query) {
        return Api.as("ben")
                .get("/teams/" + team + "/carry-over" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse keep(
            String person, UUID meeting, int version, List<UUID> agendaItems, List<UUID> actionItems) {
        return Api.change(person, version)
                .body(Map.of("agendaItemIds", agendaItems, "actionItemIds", actionItems))
                .put("/meetings/{id}/carry-over", meeting)
                .then();
    }

    /// Holds and closes a meeting that is planned.
    private static void hold(UUID meeting, int version) {
        step("ana", meeting, version, "PUBLISHED").statusCode(200);
        step("ana", meeting, version + 1, "IN_PROGRESS").statusCode(200);
        step("ana", meeting, version + 2, "CLOSED").statusCode(200);
    }

    private UUID action(String text, UUID goal) {
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "text",
                text,
                "ownerId",
                person("ben"),
                "dueOn",
                TODAY.plusDays(7).toString()));
        if (goal != null) {
            wanted.put("goalId", goal);
        }
        return id(Api.as("ana")
                .body(wanted)
                .post("/teams/{id}/action-items", team)
                .then()
                .statusCode(201));
    }

    private String decision(Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>(
                Map.of("text", "Number lines first.", "reason", "The tickets.", "decidedOn", TODAY.toString()));
        wanted.putAll(more);
        return Api.as("ana")
                .body(wanted)
                .post("/teams/{id}/decisions", team)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
