package org.trellis.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.goal.SampleGoal.TODAY;
import static org.trellis.goal.SampleGoal.active;
import static org.trellis.goal.SampleGoal.draft;
import static org.trellis.meeting.SampleMeeting.item;
import static org.trellis.meeting.SampleMeeting.planned;
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
import org.trellis.goal.SampleGoal;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class TeamDecisionResourceTest {

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_member_records_what_was_decided_at_an_agenda_item_and_why() {
        UUID item = item(planned(team), "Exit tickets");

        record("ben", at(item, "Number lines first."))
                .statusCode(201)
                .header("ETag", tagOf(0))
                .body("text", equalTo("Number lines first."))
                .body("agendaItemId", equalTo(item.toString()))
                .body("recordedBy.id", equalTo(person("ben").toString()))
                .body("status", equalTo("STANDING"))
                .body("published", equalTo(false))
                .body("$", not(hasKey("goalId")))
                .body("$", not(hasKey("decision")));
        list("ana", Map.of("agendaItemId", item)).body("items.text", contains("Number lines first."));
    }

    @Test
    void the_same_request_sent_twice_records_one() {
        Map<String, Object> wanted = decision("Number lines first.");

        record("ana", wanted).statusCode(201);
        record("ana", wanted).statusCode(200);
        wanted.put("reason", "Another");
        problem(record("ana", wanted), 409, "id-taken");
    }

    @Test
    void a_decision_says_something_about_what_is_the_teams() {
        refused("text", " ", "/text");
        refused("reason", "", "/reason");
        refused("decidedOn", TODAY.plusDays(1).toString(), "/decidedOn");
        refused("goalId", active(SampleGoal.team()), "/goalId");
        refused("agendaItemId", item(planned(team()), "Of others"), "/agendaItemId");
        refused("strategyId", Api.newId(), "/strategyId");
        refused("supersedes", recorded(team(), decision("Of others")), "/supersedes");
        Map<String, Object> wanted = decision("Number lines first.");
        wanted.put("goalId", draft(team));
        problem(record("ana", wanted), 409, "goal-not-active");
    }

    @Test
    void a_later_decision_takes_its_place_or_takes_it_back() {
        UUID first = recorded(team, decision("Rulers."));
        Map<String, Object> second = decision("Number lines.");
        second.put("supersedes", first);
        Map<String, Object> third = decision("Neither.");
        third.put("reverses", recorded(team, second));

        record("ben", third)
                .statusCode(201)
                .body("reverses", equalTo(second.get("id").toString()))
                .body("$", not(hasKey("supersedes")));

        read("ana", first)
                .body("status", equalTo("SUPERSEDED"))
                .body("standing", equalTo(false))
                .body("replacedBy", equalTo(second.get("id").toString()));
        read("ana", (UUID) second.get("id")).body("status", equalTo("REVERSED"));
        list("ana", Map.of("standing", true)).body("items.text", contains("Neither."));
        third.put("id", Api.newId());
        invalidAt(record("ana", third), "/reverses");
        third.put("supersedes", third.get("reverses"));
        invalidAt(record("ana", third), "/reverses");
    }

    @Test
    void of_two_that_would_take_the_same_place_one_is_recorded() throws Exception {
        Map<String, Object> one = decision("Number lines.");
        one.put("supersedes", recorded(team, decision("Rulers.")));
        Map<String, Object> other = new HashMap<>(one);
        other.put("id", Api.newId());

        Thread beside = Thread.ofVirtual().start(() -> record("ben", other));
        record("ana", one);
        beside.join();

        list("ana", Map.of("standing", true)).body("items.size()", equalTo(1));
    }

    @Test
    void what_was_decided_at_a_meeting_is_recorded_until_it_is_closed() {
        UUID meeting = planned(team);
        UUID item = item(meeting, "Exit tickets");
        step("ana", meeting, 0, "PUBLISHED").statusCode(200);
        step("ana", meeting, 1, "IN_PROGRESS").statusCode(200);

        record("ana", at(item, "Number lines first.")).statusCode(201);
        step("ana", meeting, 2, "CLOSED").statusCode(200);
        problem(record("ana", at(item, "Rulers too.")), 409, "meeting-closed");
        step("ana", meeting, 3, "REOPENED").statusCode(200);
        record("ana", at(item, "Rulers too.")).statusCode(201);
    }

    @Test
    void decisions_are_found_by_their_words_whatever_the_accents_and_capitals() {
        recorded(team, decision("Empezamos con la recta numérica."));
        recorded(team, decision("Rulers first."));

        list("ben", Map.of("q", "RECTA numerica")).body("items.text", contains("Empezamos con la recta numérica."));
        list("ben", Map.of("q", "numérica tickets")).body("items.size()", equalTo(1));
        list("ben", Map.of("q", "abacus")).body("items", empty());
        list("ben", Map.of("q", "%")).body("items", empty());
    }

    @Test
    void a_list_is_read_page_by_page_newest_first_and_by_goal() {
        UUID goal = active(team);
        for (int daysAgo : List.of(3, 1, 2)) {
            Map<String, Object> wanted = decision("Of " + daysAgo);
            wanted.put("decidedOn", TODAY.minusDays(daysAgo).toString());
            if (daysAgo == 2) {
                wanted.put("goalId", goal);
            }
            recorded(team, wanted);
        }

        String cursor = list("ana", Map.of("limit", 2, "include", "total"))
                .body("items.text", contains("Of 1", "Of 2"))
                .body("total", equalTo(3))
                .extract()
                .path("nextCursor");
        list("ana", Map.of("limit", 2, "cursor", cursor)).body("items.text", contains("Of 3"));
        list("ana", Map.of("goalId", goal)).body("items.text", contains("Of 2"));
        Api.as("ana").get("/goals/{id}/decisions", goal).then().body("items.text", contains("Of 2"));
    }

    @Test
    void what_a_team_publishes_those_see_who_lead_its_schools_or_the_district_and_nothing_else() {
        UUID secret = recorded(team, decision("Ours alone."));
        UUID shown = recorded(team, decision("Number lines first."));
        publish("ben", shown, 0, true).statusCode(200).body("published", equalTo(true));

        for (String leader : List.of("dana", "eli")) {
            list(leader, Map.of()).body("items.id", contains(shown.toString()));
            list(leader, Map.of("q", "ours")).body("items", empty());
            read(leader, shown).body("text", equalTo("Number lines first."));
            problem(get(leader, secret), 404, "not-found");
            problem(publish(leader, shown, 1, false), 403, "not-allowed");
            problem(record(leader, decision("Ours now.")), 403, "not-allowed");
        }
        for (String outsider : List.of("lena", "ivo", "gus", "hana")) {
            problem(Api.as(outsider).get("/teams/{id}/decisions", team).then(), 403, "not-allowed");
            problem(get(outsider, shown), 404, "not-found");
            problem(publish(outsider, shown, 1, false), 404, "not-found");
        }
        problem(Api.as("jo").get("/teams/{id}/decisions", team).then(), 404, "not-found");
        problem(get("jo", shown), 404, "not-found");

        publish("ana", shown, 1, false).statusCode(200);
        list("dana", Map.of()).body("items", empty());
        problem(get("dana", shown), 404, "not-found");
    }

    @Test
    void publishing_needs_the_version_that_was_read_and_a_team_that_is_not_closed() {
        UUID decision = recorded(team, decision("Number lines first."));

        publish("ana", decision, 0, true).statusCode(200);
        problem(publish("ana", decision, 0, false), 412, "version-stale");
        SampleGoal.close(team);
        problem(publish("ana", decision, 1, false), 409, "team-closed");
        problem(record("ana", decision("Too late.")), 409, "team-closed");
    }

    private void refused(String field, Object value, String pointer) {
        Map<String, Object> wanted = decision("Number lines first.");
        wanted.put(field, value);
        invalidAt(record("ana", wanted), pointer);
    }

    private static Map<String, Object> decision(String text) {
        return new HashMap<>(
                Map.of("id", Api.newId(), "text", text, "reason", "The exit tickets.", "decidedOn", TODAY.toString()));
    }

    private static Map<String, Object> at(UUID agendaItem, String text) {
        Map<String, Object> wanted = decision(text);
        wanted.put("agendaItemId", agendaItem);
        return wanted;
    }

    private ValidatableResponse record(String person, Map<String, Object> wanted) {
        return record(person, team, wanted);
    }

    private static ValidatableResponse record(String person, UUID team, Map<String, Object> wanted) {
        return Api.as(person).body(wanted).post("/teams/{id}/decisions", team).then();
    }

    private static UUID recorded(UUID team, Map<String, Object> wanted) {
        record("ana", team, wanted).statusCode(201);
        return (UUID) wanted.get("id");
    }

    private ValidatableResponse list(String person, Map<String, ?> filter) {
        return Api.as(person)
                .queryParams(filter)
                .get("/teams/{id}/decisions", team)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String person, UUID decision) {
        return Api.as(person).get("/decisions/{id}", decision).then();
    }

    private static ValidatableResponse read(String person, UUID decision) {
        return get(person, decision).statusCode(200);
    }

    private static ValidatableResponse publish(String person, UUID decision, int version, boolean published) {
        return Api.change(person, version)
                .body(Map.of("published", published))
                .put("/decisions/{id}/publication", decision)
                .then();
    }
}
