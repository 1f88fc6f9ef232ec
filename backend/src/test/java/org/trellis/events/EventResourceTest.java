package org.trellis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.meeting.SampleMeeting.item;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.session.SignedToken;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.EventStream;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer;
import org.trellis.support.Newcomer.Session;

@ApiTest
class EventResourceTest {

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_member_hears_what_happens_in_the_team_and_nothing_of_what_was_said() {
        try (Ear ear = Ear.of(Api.token("ben"), "")) {
            UUID meeting = planned(team);
            UUID item = item(meeting, "Exit tickets");
            ear.awaitHearingOf(item);

            JsonNode event = ear.heard().getLast();
            assertThat(event.path("happening").asText()).isEqualTo("CREATED");
            assertThat(event.path("noun").asText()).isEqualTo("agenda-item");
            assertThat(event.path("version").asInt()).isZero();
            assertThat(event.path("teamId").asText()).isEqualTo(team.toString());
            assertThat(event.path("partOfId").asText()).isEqualTo(meeting.toString());
            assertThat(ear.reached()).isEqualTo(event.path("number").asText());
            assertThat(ear.heard().toString())
                    .doesNotContain("tickets")
                    .doesNotContain(person("ana").toString());
        }
    }

    @Test
    void nobody_outside_the_team_hears_of_it_guests_leaders_and_other_districts_included() {
        List<Ear> outside = new ArrayList<>();
        for (String name : List.of("dana", "eli", "lena", "ivo", "gus", "jo")) {
            outside.add(Ear.of(Api.token(name), ""));
        }
        Ear inside = Ear.of(Api.token("ana"), "");
        UUID meeting = planned(team);
        UUID item = item(meeting, "Exit tickets");
        UUID forAll = team();

        inside.awaitHearingOf(forAll);
        assertThat(inside.hasHeardOf(item)).isTrue();
        inside.close();
        for (Ear ear : outside.subList(0, 5)) {
            ear.awaitHearingOf(forAll);
            assertThat(ear.hasHeardOf(meeting)).isFalse();
            assertThat(ear.hasHeardOf(item)).isFalse();
        }
        Ear jo = outside.getLast();
        String own = changeSomethingAs("jo");
        jo.awaitHearingOf(own);
        assertThat(jo.heard()).hasSize(1);
        outside.forEach(Ear::close);
    }

    @Test
    void whoever_leaves_a_team_hears_no_more_of_it() {
        UUID meeting = planned(team);
        try (Ear ear = Ear.of(Api.token("ben"), "?teamId=" + team)) {
            UUID before = item(meeting, "Before");
            ear.awaitHearingOf(before);
            String member = leave("ben");
            ear.awaitHearingOf(member);

            String sign = ear.reached();
            UUID after = item(meeting, "After");
            ear.await("a sign that it is still open", one -> !one.reached().equals(sign));
            assertThat(ear.hasHeardOf(after)).isFalse();
            assertThat(ear.isOver()).isFalse();
        }
    }

    @Test
    void whoever_comes_back_hears_what_they_missed_once() throws Exception {
        UUID meeting = planned(team);
        try (Ear ear = Ear.of(Api.token("ben"), "?meetingId=" + meeting)) {
            UUID first = item(meeting, "First");
            ear.awaitHearingOf(first);
            ear.hangUp();
            UUID missed = item(meeting, "Missed");

            ear.cut();
            UUID last = item(meeting, "Last");
            ear.awaitHearingOf(last);

            assertThat(ear.heard())
                    .extracting(event -> event.path("recordId").asText())
                    .containsExactly(first.toString(), missed.toString(), last.toString());
        }
    }

    @Test
    void a_stream_can_be_narrowed_to_one_meeting_and_all_that_is_part_of_it() {
        UUID meeting = planned(team);
        UUID other = planned(team);
        try (Ear ear = Ear.of(Api.token("ben"), "?meetingId=" + meeting)) {
            item(other, "Elsewhere");
            UUID item = item(meeting, "Here");
            Api.as("ana")
                    .body(Map.of("text", "Twelve."))
                    .post("/agenda-items/{id}/minutes", item)
                    .then()
                    .statusCode(201);
            String decision = decide(item);
            step("ana", other, 0, "PUBLISHED").statusCode(200);
            step("ana", meeting, 0, "PUBLISHED").statusCode(200);
            ear.awaitHearingOf(meeting);

            assertThat(ear.heard())
                    .extracting(event -> event.path("noun").asText())
                    .containsExactly("agenda-item", "minutes-entry", "decision", "meeting");
            assertThat(ear.hasHeardOf(decision)).isTrue();
        }
    }

    @Test
    void what_somebody_may_not_see_their_stream_cannot_be_narrowed_to() {
        UUID meeting = planned(team);

        problem(Api.as("ivo").get("/events?teamId=" + team).then(), 403, "not-allowed");
        problem(Api.as("dana").get("/events?teamId=" + team).then(), 403, "not-allowed");
        problem(Api.as("jo").get("/events?teamId=" + team).then(), 404, "not-found");
        problem(Api.as("ivo").get("/events?meetingId=" + meeting).then(), 404, "not-found");
        problem(Api.asNobody().get("/events").then(), 401, "not-signed-in");
        problem(Api.as("ana").header("Last-Event-ID", "-1").get("/events").then(), 400, "invalid-parameter");
    }

    @Test
    void a_silent_stream_says_how_far_it_is_so_that_nothing_is_read_again() {
        try (Ear ear = Ear.of(Api.token("ivo"), "")) {
            String before = ear.reached();
            planned(team);

            ear.await("a sign", one -> !one.reached().equals(before));
            assertThat(ear.heard()).isEmpty();
        }
    }

    @Test
    void signing_out_ends_a_stream() {
        Newcomer newcomer = Newcomer.joined("Noor");
        Session session = newcomer.signIn();
        try (Ear ear = Ear.of(session.accessToken(), "")) {
            Api.asNobody()
                    .header("X-Refresh-Token", session.refreshToken())
                    .delete("/sessions/current")
                    .then()
                    .statusCode(204);

            ear.await("the end", Ear::isOver);
        }
    }

    @Test
    void being_shut_out_ends_a_stream() {
        Newcomer newcomer = Newcomer.joined("Nora");
        try (Ear ear = Ear.of(newcomer.signIn().accessToken(), "")) {
            Api.as("gus")
                    .header("If-Match", "*")
                    .body(Map.of("status", "SUSPENDED"))
                    .put("/people/{id}/status", newcomer.id())
                    .then()
                    .statusCode(200);

            ear.await("the end", Ear::isOver);
        }
    }

    @Test
    void the_end_of_the_token_ends_a_stream() {
        String token = SignedToken.lasting(person("ana"), Lincoln.district(), Duration.ofSeconds(3));
        try (Ear ear = Ear.of(token, "")) {
            assertThat(ear.isOver()).isFalse();
            ear.await("the end", Ear::isOver);
        }
    }

    @Test
    void one_person_has_a_dozen_streams_at_most() {
        String token = Api.token("lena");
        List<Ear> ears = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ears.add(Ear.of(token, ""));
        }
        problem(Api.as("lena").get("/events").then(), 429, "too-many-requests").header("Retry-After", "5");

        ears.forEach(Ear::close);
        ears.getFirst().await("room", one -> opens(token));
    }

    private static boolean opens(String token) {
        try (EventStream stream = EventStream.open(token, "", null)) {
            return stream.response().statusCode() == 200;
        }
    }

    private static String decide(UUID item) {
        return Api.as("ana")
                .body(Map.of(
                        "text", "Number lines.", "reason", "Tickets.", "decidedOn", "2026-09-01", "agendaItemId", item))
                .post("/teams/{id}/decisions", teamOf(item))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String teamOf(UUID item) {
        String meeting = Api.as("ana").get("/agenda-items/{id}", item).path("meetingId");
        return Api.as("ana").get("/meetings/{id}", meeting).path("teamId");
    }

    private static String changeSomethingAs(String name) {
        int version = Api.as(name).get("/people/{id}", person(name)).path("version");
        Api.patch(name, version)
                .body(Map.of("title", "Teacher " + Api.newId()))
                .patch("/me")
                .then()
                .statusCode(200);
        return person(name).toString();
    }

    private String leave(String name) {
        String member = Api.as("ana")
                .get("/teams/{id}/members", team)
                .then()
                .extract()
                .path("items.find { it.personId == '%s' }.id".formatted(person(name)));
        Api.change("ana", 0)
                .delete("/teams/{id}/members/{member}", team, member)
                .then()
                .statusCode(204);
        return member;
    }
}
