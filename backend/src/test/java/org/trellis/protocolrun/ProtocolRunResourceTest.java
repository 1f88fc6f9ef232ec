package org.trellis.protocolrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.meeting.SampleMeeting.item;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.running;
import static org.trellis.protocol.SampleProtocol.draft;
import static org.trellis.protocol.SampleProtocol.inLibrary;
import static org.trellis.protocol.SampleProtocol.published;
import static org.trellis.protocol.SampleProtocol.step;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
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
class ProtocolRunResourceTest {

    private UUID team;
    private UUID meeting;
    private UUID protocol;

    @BeforeEach
    void gather() {
        team = SampleMeeting.team();
        meeting = running(team);
        protocol = published(team, "Our round");
    }

    @Test
    void a_member_begins_a_conversation_by_a_protocol() {
        Map<String, Object> wanted = newRun(protocol);
        wanted.put("agendaItemId", item(meeting, "Exit tickets"));
        wanted.put("presenterId", person("ben"));

        begin("cleo", meeting, wanted)
                .statusCode(201)
                .header("Location", containsString("/api/v1/protocol-runs/"))
                .header("ETag", tagOf(0))
                .body("title", equalTo("Our round"))
                .body("protocolVersion", equalTo(1))
                .body("presenter.displayName", equalTo("ben Lincoln"))
                .body("status", equalTo("RUNNING"))
                .body("allowedStatuses", contains("PAUSED", "FINISHED"))
                .body("step", equalTo(0))
                .body("steps.title", contains("Tell", "Think", "Talk"))
                .body("steps.minutes", contains(5, 3, 10))
                .body("steps.usedSeconds", contains(0, 0, 0))
                .body("runningSince", notNullValue())
                .body("now", notNullValue())
                .body("$", not(hasKey("pausedSince")));
    }

    @Test
    void the_same_request_sent_twice_begins_one() {
        Map<String, Object> wanted = newRun(protocol);

        begin("ana", meeting, wanted).statusCode(201);
        begin("ana", meeting, wanted).statusCode(200);
        runs().body("items", hasSize(1)).body("items[0].steps", hasSize(3));
    }

    @Test
    void a_meeting_goes_by_one_protocol_at_a_time() {
        UUID first = begun();

        problem(begin("ben", meeting, newRun(inLibrary("ben", "tuning", "en"))), 409, "another-protocol-runs");
        become(first, "FINISHED", null).statusCode(200).body("allowedStatuses", empty());
        begin("ben", meeting, newRun(inLibrary("ben", "tuning", "en"))).statusCode(201);
        runs().body("items.title", contains("Our round", "Tuning"));
    }

    @Test
    void it_is_begun_only_in_a_meeting_in_progress_and_by_what_is_the_teams() {
        problem(begin("ana", planned(team), newRun(protocol)), 409, "meeting-not-running");
        problem(begin("ana", meeting, newRun(draft(team, "Unready"))), 409, "protocol-not-published");
        invalidAt(begin("ana", meeting, newRun(published(SampleMeeting.teamOf("ana"), "Theirs"))), "/protocolId");
        refused("agendaItemId", item(planned(team), "Of another meeting"), "/agendaItemId");
        refused("presenterId", person("ivo"), "/presenterId");
    }

    @Test
    void it_keeps_the_steps_it_began_with() {
        UUID run = begun();
        Api.patch("ben", 1)
                .body(Map.of("steps", List.of(step("Only", 1, "ALL"))))
                .patch("/protocols/{id}", protocol)
                .then()
                .statusCode(200);

        read(run).body("steps.title", contains("Tell", "Think", "Talk")).body("protocolVersion", equalTo(1));
    }

    @Test
    void a_move_made_without_a_network_counts_from_when_it_was_made() {
        UUID run = begun();
        Instant began = Instant.parse(read(run).extract().path("stepBeganAt"));
        Instant pressed = began.plusMillis(2);

        go(run, 1, pressed).statusCode(200).body("stepBeganAt", equalTo(pressed.toString()));
        go(run, 1, pressed).statusCode(200).header("ETag", tagOf(1));
        problem(go(run, 2, began.plusMillis(1)), 409, "press-overtaken");
        go(run, 0, null).statusCode(200).body("step", equalTo(0)).body("stepBeganAt", greaterThanOrEqualTo(began + ""));
    }

    @Test
    void nobody_presses_in_the_future() {
        UUID run = begun();

        Instant said = Instant.now().plusSeconds(3600);
        String began = go(run, 1, said).statusCode(200).extract().path("stepBeganAt");
        assertThat(Instant.parse(began)).isBefore(said.minusSeconds(3000));
    }

    @Test
    void it_pauses_and_goes_on() {
        UUID run = begun();

        become(run, "PAUSED", null)
                .statusCode(200)
                .body("status", equalTo("PAUSED"))
                .body("allowedStatuses", contains("RUNNING", "FINISHED"))
                .body("pausedSince", notNullValue())
                .body("$", not(hasKey("runningSince")));
        become(run, "RUNNING", null).statusCode(200).body("runningSince", notNullValue());
        become(run, "FINISHED", null).statusCode(200).body("finishedAt", notNullValue());
        problem(become(run, "RUNNING", null), 409, "protocol-run-finished");
        problem(go(run, 1, null), 409, "protocol-run-finished");
    }

    @Test
    void a_move_has_its_bounds_and_needs_a_version() {
        UUID run = begun();

        invalidAt(go(run, 3, null), "/step");
        invalidAt(go(run, -1, null), "/step");
        problem(
                Api.as("ana")
                        .body(Map.of("step", 1))
                        .put("/protocol-runs/{id}/step", run)
                        .then(),
                428,
                "version-missing");
        go(run, 1, null).statusCode(200);
        problem(
                Api.change("ben", 0)
                        .body(Map.of("step", 2))
                        .put("/protocol-runs/{id}/step", run)
                        .then(),
                412,
                "version-stale");
    }

    @Test
    void closing_the_meeting_finishes_what_runs_in_it() {
        UUID run = begun();
        SampleMeeting.step("ana", meeting, 2, "CLOSED").statusCode(200);

        read(run)
                .body("status", equalTo("FINISHED"))
                .body("finishedAt", notNullValue())
                .body("allowedStatuses", empty());
        problem(go(run, 1, null), 409, "meeting-not-running");
    }

    @Test
    void those_outside_the_team_see_no_run() {
        UUID run = begun();

        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus", "jo")) {
            problem(Api.as(outsider).get("/protocol-runs/{id}", run).then(), 404, "not-found");
            problem(
                    Api.as(outsider)
                            .get("/meetings/{id}/protocol-runs", meeting)
                            .then(),
                    404,
                    "not-found");
            problem(begin(outsider, meeting, newRun(protocol)), 404, "not-found");
            problem(
                    Api.change(outsider, 0)
                            .body(Map.of("step", 1))
                            .put("/protocol-runs/{id}/step", run)
                            .then(),
                    404,
                    "not-found");
        }
    }

    private UUID begun() {
        return SampleMeeting.id(begin("ana", meeting, newRun(protocol)).statusCode(201));
    }

    private void refused(String field, UUID value, String pointer) {
        Map<String, Object> wanted = newRun(protocol);
        wanted.put(field, value);
        invalidAt(begin("ana", meeting, wanted), pointer);
    }

    private ValidatableResponse runs() {
        return Api.as("ben").get("/meetings/{id}/protocol-runs", meeting).then().statusCode(200);
    }

    private static Map<String, Object> newRun(UUID protocol) {
        return new HashMap<>(Map.of("id", Api.newId(), "protocolId", protocol));
    }

    private static ValidatableResponse begin(String person, UUID meeting, Map<String, Object> wanted) {
        return Api.as(person)
                .body(wanted)
                .post("/meetings/{id}/protocol-runs", meeting)
                .then();
    }

    private static ValidatableResponse read(UUID run) {
        return Api.as("ben").get("/protocol-runs/{id}", run).then().statusCode(200);
    }

    private static ValidatableResponse go(UUID run, int step, Instant at) {
        return press(run, "step", at, "step", step);
    }

    private static ValidatableResponse become(UUID run, String status, Instant at) {
        return press(run, "status", at, "status", status);
    }

    private static ValidatableResponse press(UUID run, String path, Instant at, String name, Object value) {
        Map<String, Object> body = new HashMap<>(Map.of(name, value));
        if (at != null) {
            body.put("at", at.toString());
        }
        return Api.as("ben")
                .header("If-Match", "*")
                .body(body)
                .put("/protocol-runs/{id}/" + path, run)
                .then();
    }
}
