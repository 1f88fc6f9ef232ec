package org.trellis.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.meeting.SampleMeeting.item;
import static org.trellis.meeting.SampleMeeting.planned;
import static org.trellis.meeting.SampleMeeting.running;
import static org.trellis.meeting.SampleMeeting.step;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class MinutesResourceTest {

    private UUID meeting;
    private UUID item;

    @BeforeEach
    void meet() {
        meeting = running(team());
        item = item(meeting, "Exit tickets");
    }

    @Test
    void whoever_is_in_the_team_writes_entries_of_their_own() {
        UUID other = item(meeting, "Next week");
        write("ana", item, "17 of 48 place three fractions.")
                .statusCode(201)
                .body("authorName", equalTo("ana Lincoln"));
        write("cleo", other, "Number lines on Monday.").statusCode(201);
        write("ben", item, "Most count the marks.").statusCode(201);

        texts("/agenda-items/{id}/minutes", item)
                .body("items.text", contains("17 of 48 place three fractions.", "Most count the marks."));
        texts("/meetings/{id}/minutes", meeting)
                .body("items.authorName", contains("ana Lincoln", "cleo Lincoln", "ben Lincoln"));
    }

    @Test
    void people_who_write_at_the_same_time_lose_no_word() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (String person : List.of("ana", "ben", "cleo")) {
            for (int hand = 0; hand < 2; hand++) {
                List<String> mine = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    mine.add(person + " " + hand + " " + i);
                }
                said.addAll(mine);
                writers.add(() -> {
                    mine.forEach(text -> write(person, item, text).statusCode(201));
                    return null;
                });
            }
        }
        try (ExecutorService room = Executors.newFixedThreadPool(writers.size())) {
            for (Future<Void> done : room.invokeAll(writers)) {
                done.get();
            }
        }

        List<String> kept =
                texts("/agenda-items/{id}/minutes?limit=200", item).extract().path("items.text");
        assertThat(kept).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void of_two_who_change_the_same_words_the_second_is_told() {
        String entry = write("ana", item, "17 of 48").extract().path("id");

        change("ben", entry, 0, "17 of 48, one in three").statusCode(200).body("version", equalTo(1));
        problem(change("ana", entry, 0, "17 of 50"), 412, "version-stale");
        problem(
                Api.as("ana")
                        .contentType("application/merge-patch+json")
                        .body(Map.of("text", "17 of 50"))
                        .patch("/agenda-items/{id}/minutes/{entry}", item, entry)
                        .then(),
                428,
                "version-missing");
        Api.as("ana")
                .get("/agenda-items/{id}/minutes/{entry}", item, entry)
                .then()
                .body("text", equalTo("17 of 48, one in three"))
                .body("authorName", equalTo("ana Lincoln"));
    }

    @Test
    void the_same_entry_sent_twice_is_written_once() {
        Map<String, Object> wanted = Map.of("id", Api.newId(), "text", "17 of 48");

        post("ana", item, wanted).statusCode(201);
        post("ana", item, wanted).statusCode(200);
        problem(post("ben", item, wanted), 409, "id-taken");
        problem(post("ana", item(meeting, "Another"), wanted), 409, "id-taken");
        texts("/agenda-items/{id}/minutes", item).body("items.text", contains("17 of 48"));
    }

    @Test
    void an_entry_is_taken_out_by_the_version_that_was_read() {
        String entry = write("ana", item, "Oops").extract().path("id");
        change("ana", entry, 0, "Oops again").statusCode(200);

        problem(delete("ben", entry, 0), 412, "version-stale");
        delete("ben", entry, 1).statusCode(204);
        texts("/agenda-items/{id}/minutes", item).body("items", empty());
        problem(delete("ben", entry, 1), 404, "not-found");
    }

    @Test
    void an_entry_says_something_and_is_short() {
        invalidAt(write("ana", item, " "), "/text");
        invalidAt(write("ana", item, "x".repeat(4001)), "/text");
        write("ana", item, "x".repeat(4000)).statusCode(201);
    }

    @Test
    void the_minutes_of_a_closed_meeting_stay_until_it_is_reopened() {
        String entry = write("ana", item, "17 of 48").extract().path("id");
        step("ana", meeting, 2, "CLOSED").statusCode(200);

        problem(write("ana", item, "Late"), 409, "meeting-closed");
        problem(change("ana", entry, 0, "Late"), 409, "meeting-closed");
        problem(delete("ana", entry, 0), 409, "meeting-closed");
        step("ana", meeting, 3, "REOPENED").statusCode(200);
        write("ana", item, "Late").statusCode(201);
    }

    @Test
    void an_entry_is_found_under_its_own_item_only() {
        String entry = write("ana", item, "17 of 48").extract().path("id");
        UUID other = item(meeting, "Another");

        problem(
                Api.as("ana")
                        .get("/agenda-items/{id}/minutes/{entry}", other, entry)
                        .then(),
                404,
                "not-found");
    }

    @Test
    void nobody_outside_the_team_reads_a_word_guests_and_leaders_included() {
        String entry = write("ana", item, "17 of 48").extract().path("id");
        UUID elsewhere = item(planned(team()), "Elsewhere");

        for (String outsider : List.of("dana", "eli", "lena", "ivo", "gus", "hana", "jo")) {
            problem(Api.as(outsider).get("/agenda-items/{id}/minutes", item).then(), 404, "not-found");
            problem(Api.as(outsider).get("/meetings/{id}/minutes", meeting).then(), 404, "not-found");
            problem(
                    Api.as(outsider)
                            .get("/agenda-items/{id}/minutes/{entry}", item, entry)
                            .then(),
                    404,
                    "not-found");
            problem(write(outsider, elsewhere, "Mine"), 404, "not-found");
            problem(change(outsider, entry, 0, "Mine"), 404, "not-found");
            problem(delete(outsider, entry, 0), 404, "not-found");
        }
    }

    private static ValidatableResponse write(String person, UUID item, String text) {
        return post(person, item, Map.of("text", text));
    }

    private static ValidatableResponse post(String person, UUID item, Map<String, Object> wanted) {
        return Api.as(person)
                .body(wanted)
                .post("/agenda-items/{id}/minutes", item)
                .then();
    }

    private ValidatableResponse change(String person, String entry, int version, String text) {
        return Api.patch(person, version)
                .body(Map.of("text", text))
                .patch("/agenda-items/{id}/minutes/{entry}", item, entry)
                .then();
    }

    private ValidatableResponse delete(String person, String entry, int version) {
        return Api.change(person, version)
                .delete("/agenda-items/{id}/minutes/{entry}", item, entry)
                .then();
    }

    private static ValidatableResponse texts(String path, UUID id) {
        return Api.as("ben").get(path, id).then().statusCode(200);
    }
}
