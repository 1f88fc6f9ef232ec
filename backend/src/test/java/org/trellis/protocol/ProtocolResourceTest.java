package org.trellis.protocol;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.protocol.SampleProtocol.add;
import static org.trellis.protocol.SampleProtocol.become;
import static org.trellis.protocol.SampleProtocol.draft;
import static org.trellis.protocol.SampleProtocol.inLibrary;
import static org.trellis.protocol.SampleProtocol.newProtocol;
import static org.trellis.protocol.SampleProtocol.published;
import static org.trellis.protocol.SampleProtocol.step;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.meeting.SampleMeeting;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class ProtocolResourceTest {

    private UUID team;

    @BeforeEach
    void gather() {
        team = SampleMeeting.team();
    }

    @Test
    void one_that_comes_with_trellis_is_for_everybody_and_nobody_changes_it() {
        UUID tuning = inLibrary("ivo", "tuning", "en");

        Api.as("ivo")
                .get("/protocols/{id}", tuning)
                .then()
                .statusCode(200)
                .body("key", equalTo("tuning"))
                .body("language", equalTo("en"))
                .body("minutes", equalTo(51))
                .body("steps", hasSize(9))
                .body("steps[6].speaker", equalTo("GROUP"))
                .body("steps[6].stems", hasItem("I noticed that students …"))
                .body("lineage[0].year", equalTo(1992))
                .body("lineage[0].url", containsString("essentialschools.org"))
                .body("$", not(hasKey("teamId")))
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());
        problem(change("ana", tuning, 0, Map.of("title", "Ours")), 409, "protocol-read-only");
        problem(become(tuning, 0, "RETIRED"), 409, "protocol-read-only");
    }

    @Test
    void a_member_writes_a_protocol_of_the_teams_own() {
        add("ben", team, newProtocol("Our round"))
                .statusCode(201)
                .header("ETag", tagOf(0))
                .header("Location", containsString("/api/v1/protocols/"))
                .body("teamId", equalTo(team.toString()))
                .body("teamName", equalTo("Grade 4"))
                .body("minutes", equalTo(18))
                .body("steps.title", contains("Tell", "Think", "Talk"))
                .body("lineage", empty())
                .body("status", equalTo("DRAFT"))
                .body("allowedStatuses", contains("PUBLISHED"))
                .body("mayChange", equalTo(true))
                .body("$", not(hasKey("key")));
    }

    @Test
    void the_same_request_sent_twice_writes_one() {
        Map<String, Object> wanted = newProtocol("Our round");

        add("ana", team, wanted).statusCode(201);
        add("ana", team, wanted).statusCode(200);
        problem(add("ben", team, wanted), 409, "id-taken");
    }

    @Test
    void a_copy_keeps_citing_those_who_thought_of_it() {
        UUID tuning = inLibrary("ana", "tuning", "en");
        Map<String, Object> wanted = newProtocol("Our tuning");
        wanted.put("copiedFrom", tuning);

        UUID copy = UUID.fromString(add("ana", team, wanted)
                .statusCode(201)
                .body("copiedFrom", equalTo(tuning.toString()))
                .body("lineage[0].name", containsString("David Allen"))
                .extract()
                .path("id"));
        change("ben", copy, 0, Map.of("title", "Nobody’s but ours"))
                .statusCode(200)
                .body("lineage[0].name", containsString("David Allen"));
    }

    @Test
    void only_what_can_be_seen_can_be_copied() {
        Map<String, Object> wanted = newProtocol("Our round");
        wanted.put("copiedFrom", draft(otherTeam(), "Theirs"));
        invalidAt(add("ben", team, wanted), "/copiedFrom");
        wanted.put("copiedFrom", Api.newId());
        invalidAt(add("ben", team, wanted), "/copiedFrom");
    }

    @Test
    void each_part_has_its_bounds() {
        refused("title", "", "/title");
        refused("purpose", "x".repeat(401), "/purpose");
        refused("language", "fr", "/language");
        refused("steps", List.of(), "/steps");
        refused("steps", Collections.nCopies(21, step("Tell", 1, "ALL")), "/steps");
        refused("steps", List.of(step("Tell", 0, "ALL")), "/steps/0/minutes");
        refused("steps", List.of(step("Tell", 121, "ALL")), "/steps/0/minutes");
        refused("steps", List.of(step("Tell", 5, "TEACHER")), "/steps/0/speaker");
        refused("steps", List.of(step("Tell", 5, "ALL"), step("x".repeat(121), 5, "ALL")), "/steps/1/title");
    }

    @Test
    void the_longest_that_is_allowed_can_be_kept() {
        Map<String, Object> step = new HashMap<>(step("\"".repeat(120), 120, "ALL"));
        step.put("prompt", "\"".repeat(600));
        step.put("stems", Collections.nCopies(6, "\"".repeat(160)));
        Map<String, Object> wanted = newProtocol("é".repeat(120));
        wanted.put("purpose", "é".repeat(400));
        wanted.put("steps", Collections.nCopies(20, step));

        add("ana", team, wanted).statusCode(201).body("minutes", equalTo(2400));
    }

    @Test
    void a_patch_replaces_the_steps_and_the_minutes_follow() {
        UUID own = draft(team, "Our round");
        List<Map<String, Object>> steps = List.of(step("Talk", 7, "ALL"));

        change("ben", own, 0, Map.of("steps", steps))
                .statusCode(200)
                .header("ETag", tagOf(1))
                .body("steps.title", contains("Talk"))
                .body("minutes", equalTo(7));
        problem(change("ben", own, 0, Map.of("steps", steps)), 412, "version-stale");
        invalidAt(change("ben", own, 1, Map.of("steps", List.of())), "/steps");
    }

    @Test
    void a_draft_is_published_retired_and_published_again() {
        UUID own = draft(team, "Our round");

        problem(become(own, 0, "RETIRED"), 409, "step-not-allowed");
        become(own, 0, "PUBLISHED").statusCode(200).body("allowedStatuses", contains("RETIRED"));
        become(own, 1, "RETIRED").statusCode(200).body("status", equalTo("RETIRED"));
        become(own, 2, "PUBLISHED").statusCode(200);
    }

    @Test
    void a_closed_team_writes_no_more() {
        UUID own = draft(team, "Our round");
        Api.change("ana", 0)
                .body(Map.of("status", "CLOSED"))
                .put("/teams/{id}/status", team)
                .then()
                .statusCode(200);

        problem(change("ana", own, 0, Map.of("title", "Late")), 409, "team-closed");
        problem(add("ana", team, newProtocol("Late")), 409, "team-closed");
        Api.as("ana").get("/protocols/{id}", own).then().body("mayChange", equalTo(false));
    }

    @Test
    void the_list_holds_what_comes_with_trellis_and_the_own_ones_of_the_callers_teams() {
        String title = "Zebra " + Api.newId();
        published(team, title);

        found("ben", "q", title)
                .body("items", hasSize(1))
                .body("items[0].teamName", equalTo("Grade 4"))
                .body("items[0].minutes", equalTo(18))
                .body("items[0].airtime.speaker", contains("PRESENTER", "GROUP", "SILENT"))
                .body("items[0].airtime.minutes", contains(5, 10, 3));
        found("ben", "teamId", team).body("items.title", contains(title));
        found("dana", "q", title).body("items", empty());
        found("dana", "teamId", team).body("items", empty());
        found("ben", "q", "afinacion").body("items.key", contains("tuning"));
        found("ben", "language", "es").body("items.title", hasItem("Afinación"));
    }

    @Test
    void a_retired_one_is_listed_only_when_asked_for() {
        String title = "Zebra " + Api.newId();
        become(published(team, title), 1, "RETIRED").statusCode(200);

        found("ben", "q", title).body("items", empty());
        Api.as("ben")
                .queryParam("status", "RETIRED")
                .queryParam("teamId", team)
                .get("/protocols")
                .then()
                .body("items.title", contains(title));
    }

    @Test
    void those_outside_the_team_see_none_of_its_own() {
        UUID own = published(team, "Our round");

        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus", "jo")) {
            problem(Api.as(outsider).get("/protocols/{id}", own).then(), 404, "not-found");
            problem(change(outsider, own, 1, Map.of("title", "Mine")), 404, "not-found");
        }
        problem(add("ivo", team, newProtocol("Mine")), 403, "not-allowed");
        problem(add("jo", team, newProtocol("Mine")), 404, "not-found");
    }

    @Test
    void an_agenda_item_names_a_protocol_that_the_team_can_use() {
        UUID meeting = SampleMeeting.planned(team);
        UUID own = published(team, "Our round");
        Map<String, Object> wanted = SampleMeeting.newItem("Exit tickets");
        wanted.put("protocolId", own);

        UUID item = SampleMeeting.id(SampleMeeting.add("ben", meeting, wanted)
                .statusCode(201)
                .body("protocolId", equalTo(own.toString()))
                .body("protocolTitle", equalTo("Our round")));
        choose(item, 0, draft(team, "Unready"), 409);
        choose(item, 0, published(otherTeam(), "Theirs"), 422);
        choose(item, 0, inLibrary("ben", "tuning", "es"), 200).body("protocolTitle", equalTo("Afinación"));
        become(own, 1, "RETIRED").statusCode(200);
        choose(item, 1, own, 409);
    }

    @Test
    void an_item_keeps_a_protocol_that_was_retired_meanwhile() {
        UUID own = published(team, "Our round");
        Map<String, Object> wanted = SampleMeeting.newItem("Exit tickets");
        wanted.put("protocolId", own);
        UUID item = SampleMeeting.id(
                SampleMeeting.add("ben", SampleMeeting.planned(team), wanted).statusCode(201));
        become(own, 1, "RETIRED").statusCode(200);

        Api.patch("ben", 0)
                .body(Map.of("title", "Exit tickets again"))
                .patch("/agenda-items/{id}", item)
                .then()
                .statusCode(200)
                .body("protocolId", notNullValue());
    }

    private static UUID otherTeam() {
        return SampleMeeting.teamOf("ana");
    }

    private void refused(String field, Object value, String pointer) {
        Map<String, Object> wanted = newProtocol("Our round");
        wanted.put(field, value);
        invalidAt(add("ana", team, wanted), pointer);
    }

    private static ValidatableResponse change(String person, UUID protocol, int version, Map<String, ?> patch) {
        return Api.patch(person, version)
                .body(patch)
                .patch("/protocols/{id}", protocol)
                .then();
    }

    private static ValidatableResponse choose(UUID item, int version, UUID protocol, int status) {
        return Api.patch("ben", version)
                .body(Map.of("protocolId", protocol))
                .patch("/agenda-items/{id}", item)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse found(String person, String name, Object value) {
        return Api.as(person).queryParam(name, value).get("/protocols").then().statusCode(200);
    }
}
