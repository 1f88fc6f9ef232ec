package org.trellis.coaching;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.trellis.coaching.Coaching.active;
import static org.trellis.coaching.Coaching.newNote;
import static org.trellis.coaching.PartnershipResourceTest.problem;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class NewNoteTest {

    private UUID partnership;

    @BeforeEach
    void begin() {
        partnership = active("cleo", "ana");
    }

    @Test
    void there_are_no_notes_before_it_begins() {
        UUID proposed = Coaching.proposed("cleo", "ben");

        problem(
                Api.as("cleo")
                        .body(newNote("early"))
                        .post("/partnerships/{id}/notes", proposed)
                        .then(),
                409,
                "partnership-not-active");
    }

    @Test
    void the_same_request_sent_twice_begins_one_note_and_only_for_its_author() {
        Map<String, Object> wanted = newNote("same");
        Api.as("cleo")
                .body(wanted)
                .post("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(201);

        Api.as("cleo")
                .body(wanted)
                .post("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(200);
        problem(
                Api.as("ana")
                        .body(wanted)
                        .post("/partnerships/{id}/notes", partnership)
                        .then(),
                409,
                "id-taken");
    }

    @Test
    void a_note_without_a_kind_is_of_a_visit() {
        Api.as("cleo")
                .body(Map.of("segments", List.of()))
                .post("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(201)
                .body("kind", equalTo("VISIT"))
                .body("segments", empty());
    }

    @Test
    void a_note_that_cannot_be_is_refused_where_it_is_wrong() {
        wrong(Map.of("segments", List.of(Map.of("kind", "JUDGED", "text", "x"))), "/segments/0/kind");
        wrong(Map.of("segments", List.of(Map.of("text", "x"))), "/segments/0/kind");
        wrong(Map.of("segments", List.of(Map.of("kind", "HEARD", "text", "x".repeat(4001)))), "/segments/0/text");
        wrong(Map.of("segments", List.of(Map.of("kind", "HEARD", "text", "a\u0000b"))), "/segments/0/text");
        wrong(Map.of("segments", List.of(), "title", "x".repeat(121)), "/title");
        wrong(Map.of("title", "No segments"), "/segments");
        wrong(Map.of("segments", Collections.nCopies(101, Map.of("kind", "HEARD", "text", "x"))), "/segments");
    }

    private void wrong(Map<String, Object> body, String pointer) {
        problem(
                        Api.as("cleo")
                                .body(body)
                                .post("/partnerships/{id}/notes", partnership)
                                .then(),
                        422,
                        "invalid")
                .body("errors.pointer", hasItem(pointer));
    }
}
