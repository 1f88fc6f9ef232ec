package org.trellis.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.trellis.meeting.SampleMeeting.held;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.person;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Newcomer;

@ApiTest
class ActionItemResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_team_agrees_on_something_to_do_by_whom_and_when() {
        Map<String, Object> wanted = item("ben", TODAY.plusDays(7));
        wanted.put("meetingId", held(team));
        wanted.put("checkBackOn", TODAY.plusDays(21).toString());

        add("ana", wanted)
                .statusCode(201)
                .body("text", equalTo("Copy the number lines"))
                .body("owner.displayName", equalTo("ben Lincoln"))
                .body("meetingId", equalTo(wanted.get("meetingId").toString()))
                .body("status", equalTo("OPEN"))
                .body("allowedStatuses", contains("IN_PROGRESS", "DONE", "DEFERRED", "DROPPED"))
                .body("mustBeDecided", equalTo(false));
    }

    @Test
    void the_same_request_sent_twice_adds_one() {
        Map<String, Object> wanted = item("ben", TODAY);

        add("ana", wanted).statusCode(201);
        add("ana", wanted).statusCode(200);
        wanted.put("text", "Something else");
        problem(add("ana", wanted), 409, "id-taken");
    }

    @Test
    void an_item_names_what_is_the_teams() {
        refused("ownerId", person("ivo"), "/ownerId");
        refused("goalId", Api.newId(), "/goalId");
        refused("meetingId", held(team()), "/meetingId");
        refused("text", "x".repeat(501), "/text");
        Map<String, Object> wanted = item("ben", TODAY);
        wanted.remove("dueOn");
        invalidAt(add("ana", wanted), "/dueOn");
    }

    @Test
    void it_is_done_in_one_step() {
        UUID item = added("ben", TODAY);

        step("ben", item, 0, "DONE")
                .statusCode(200)
                .body("doneOn", equalTo(TODAY.toString()))
                .body("allowedStatuses", contains("OPEN"));
        problem(step("ben", item, 0, "OPEN"), 412, "version-stale");
        problem(step("ben", item, 1, "DROPPED"), 409, "step-not-allowed");
    }

    @Test
    void a_change_keeps_what_is_not_named() {
        UUID item = added("ben", TODAY);

        Api.patch("ana", 0)
                .body(Map.of("ownerId", person("cleo")))
                .patch("/action-items/{id}", item)
                .then()
                .statusCode(200)
                .body("owner.displayName", equalTo("cleo Lincoln"))
                .body("text", equalTo("Copy the number lines"));
        invalidAt(
                Api.patch("ana", 1)
                        .body(Map.of("ownerId", person("eli")))
                        .patch("/action-items/{id}", item)
                        .then(),
                "/ownerId");
    }

    @Test
    void a_list_is_read_page_by_page_the_longest_due_first() {
        added("ben", TODAY.plusDays(3));
        step("ana", added("ben", TODAY.plusDays(2)), 0, "DONE").statusCode(200);
        added("ana", TODAY.minusDays(1));

        String cursor = list("limit=2")
                .body("items.dueOn", contains(day(-1), day(2)))
                .extract()
                .path("nextCursor");
        list("limit=2&cursor=" + cursor).body("items.dueOn", contains(day(3)));
        list("open=true").body("items.dueOn", contains(day(-1), day(3)));
        list("status=DONE&include=total").body("total", equalTo(1));
    }

    @Test
    void what_somebody_has_to_do_stays_theirs_when_they_leave_the_team_and_is_on_their_first_page() {
        Newcomer deb = Newcomer.joined("Deb");
        deb.given("EDUCATOR", school(ADAMS), "2020-08-01");
        String member = Api.as("ana")
                .body(Map.of("personId", deb.id(), "teamRole", "MEMBER"))
                .post("/teams/{id}/members", team)
                .then()
                .extract()
                .path("id");
        Map<String, Object> wanted = item("ben", TODAY.plusDays(2));
        wanted.put("ownerId", deb.id());
        String item = add("ana", wanted).statusCode(201).extract().path("id");
        Api.change("ana", 0)
                .delete("/teams/{id}/members/{member}", team, member)
                .then()
                .statusCode(204);

        deb.signIn()
                .request()
                .get("/me/today")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ACTION_ITEM"))
                .body("items[0].title", equalTo("Copy the number lines"))
                .body("items[0].detail", equalTo("Grade 4"))
                .body("items[0].actionItemId", equalTo(item))
                .body("items[0].dueOn", equalTo(day(2)));
        deb.signIn().request().get("/action-items").then().statusCode(200).body("items.id", contains(item));
        problem(
                deb.signIn()
                        .request()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "\"0\"")
                        .body(Map.of("text", "Less"))
                        .patch("/action-items/{id}", item)
                        .then(),
                403,
                "not-allowed");
        deb.signIn()
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("status", "DONE"))
                .put("/action-items/{id}/status", item)
                .then()
                .statusCode(200);
        deb.signIn().request().get("/me/today").then().body("items.actionItemId", not(hasItem(item)));
    }

    @Test
    void what_was_put_off_comes_back_on_its_check_back_day() {
        Map<String, Object> today = item("ben", TODAY.plusDays(9));
        today.put("checkBackOn", TODAY.toString());
        Map<String, Object> tomorrow = item("ben", TODAY.plusDays(9));
        tomorrow.put("checkBackOn", TODAY.plusDays(1).toString());
        for (Map<String, Object> wanted : List.of(today, tomorrow)) {
            add("ana", wanted).statusCode(201);
            step("ana", (UUID) wanted.get("id"), 0, "DEFERRED").statusCode(200);
        }

        Api.as("ben")
                .get("/me/today")
                .then()
                .body("items.actionItemId", hasItem(today.get("id").toString()))
                .body("items.actionItemId", not(hasItem(tomorrow.get("id").toString())));
    }

    @Test
    void a_closed_team_agrees_on_nothing_new() {
        UUID item = added("ben", TODAY);
        Api.change("ana", 0)
                .body(Map.of("status", "CLOSED"))
                .put("/teams/{id}/status", team)
                .then()
                .statusCode(200);

        problem(add("ana", item("ben", TODAY)), 409, "team-closed");
        problem(step("ben", item, 0, "DONE"), 409, "team-closed");
        Api.as("ben").get("/action-items/{id}", item).then().body("allowedStatuses.size()", equalTo(0));
    }

    @Test
    void those_outside_the_team_see_nothing_guests_and_leaders_included() {
        UUID item = added("ben", TODAY);

        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus", "jo")) {
            boolean stranger = outsider.equals("jo");
            problem(
                    Api.as(outsider).get("/teams/{id}/action-items", team).then(),
                    stranger ? 404 : 403,
                    stranger ? "not-found" : "not-allowed");
            problem(add(outsider, item("ben", TODAY)), stranger ? 404 : 403, stranger ? "not-found" : "not-allowed");
            problem(Api.as(outsider).get("/action-items/{id}", item).then(), 404, "not-found");
            problem(step(outsider, item, 0, "DONE"), 404, "not-found");
            Api.as(outsider)
                    .get("/action-items")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(item.toString())));
        }
    }

    private void refused(String field, Object value, String pointer) {
        Map<String, Object> wanted = item("ben", TODAY);
        wanted.put(field, value);
        invalidAt(add("ana", wanted), pointer);
    }

    private static Map<String, Object> item(String owner, LocalDate due) {
        return new HashMap<>(Map.of(
                "id", Api.newId(), "text", "Copy the number lines", "ownerId", person(owner), "dueOn", due.toString()));
    }

    private ValidatableResponse add(String person, Map<String, Object> wanted) {
        return Api.as(person)
                .body(wanted)
                .post("/teams/{id}/action-items", team)
                .then();
    }

    private UUID added(String owner, LocalDate due) {
        Map<String, Object> wanted = item(owner, due);
        add("ana", wanted).statusCode(201);
        return (UUID) wanted.get("id");
    }

    private ValidatableResponse list(String filter) {
        return Api.as("ben")
                .get("/teams/" + team + "/action-items?" + filter)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse step(String person, UUID item, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/action-items/{id}/status", item)
                .then();
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).toString();
    }
}
