package org.trellis.coaching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.coaching.Coaching.active;
import static org.trellis.coaching.Coaching.draft;
import static org.trellis.coaching.Coaching.newNote;
import static org.trellis.coaching.Coaching.patch;
import static org.trellis.coaching.Coaching.shared;
import static org.trellis.coaching.Coaching.step;
import static org.trellis.coaching.Coaching.stepNote;
import static org.trellis.coaching.PartnershipResourceTest.problem;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class NoteResourceTest {

    private UUID partnership;

    @BeforeEach
    void begin() {
        partnership = active("cleo", "ana");
    }

    @Test
    void a_draft_is_its_authors_alone() {
        UUID note = draft("cleo", partnership, "We used to count on fingers");

        Api.as("cleo")
                .get("/notes/{id}", note)
                .then()
                .statusCode(200)
                .body("audience", equalTo("AUTHOR"))
                .body("kind", equalTo("DEBRIEF"))
                .body("title", equalTo("Period 2"))
                .body("author.id", equalTo(person("cleo").toString()))
                .body("segments[0].text", equalTo("We used to count on fingers"))
                .body("segments[0].id", notNullValue())
                .body("allowedStatuses", contains("SHARED"))
                .body("mayChange", equalTo(true))
                .body("$", not(hasKey("sharedAt")));
        problem(Api.as("ana").get("/notes/{id}", note).then(), 404, "not-found");
        problem(patch("ana", note, 0, Map.of("title", "Mine")), 404, "not-found");
        problem(stepNote("ana", note, 0, "SHARED"), 404, "not-found");
        problem(Api.change("ana", 0).delete("/notes/{id}", note).then(), 404, "not-found");
        Api.as("ana")
                .queryParam("include", "total")
                .get("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @Test
    void a_shared_note_is_read_by_both_and_changed_by_its_author() {
        UUID note = shared("cleo", partnership, "Seven of nine drew a picture first");

        Api.as("ana")
                .get("/notes/{id}", note)
                .then()
                .statusCode(200)
                .body("audience", equalTo("PARTNERS"))
                .body("segments[0].text", equalTo("Seven of nine drew a picture first"))
                .body("sharedAt", notNullValue())
                .body("edited", equalTo(false))
                .body("allowedStatuses", empty())
                .body("mayChange", equalTo(false));
        problem(patch("ana", note, 1, Map.of("title", "Mine")), 403, "not-allowed");
        problem(stepNote("ana", note, 1, "RETRACTED"), 403, "not-allowed");
        patch("cleo", note, 1, Map.of("title", "Period 3"))
                .statusCode(200)
                .body("edited", equalTo(true))
                .body("version", equalTo(2));
        problem(
                patch("cleo", note, 2, Map.of("segments", List.of(Map.of("kind", "NEXT", "text", " ")))),
                422,
                "invalid");
    }

    @Test
    void the_partner_writes_notes_too() {
        UUID note = shared("ana", partnership, "I waited longer before answering");

        Api.as("cleo").get("/notes/{id}", note).then().statusCode(200).body("mayChange", equalTo(false));
    }

    @Test
    void segments_are_saved_as_a_whole_list_and_keep_their_ids() {
        UUID note = draft("cleo", partnership, "one");
        UUID id = Api.newId();
        List<Map<String, Object>> segments = List.of(
                Map.of("kind", "WONDERED", "text", "What if they talked in pairs? \uD83D\uDE42", "about", "TASK"),
                Map.of(
                        "id",
                        id,
                        "kind",
                        "COUNTED",
                        "text",
                        "4 of 6",
                        "at",
                        "2026-11-23T15:04:05Z",
                        "about",
                        "STUDENTS"),
                Map.of("kind", "NEXT", "text", ""));

        patch("cleo", note, 0, Map.of("segments", segments))
                .statusCode(200)
                .header("ETag", tagOf(1))
                .body("segments", hasSize(3))
                .body("segments[0].text", equalTo("What if they talked in pairs? \uD83D\uDE42"))
                .body("segments[1].id", equalTo(id.toString()))
                .body("segments[1].at", equalTo("2026-11-23T15:04:05Z"))
                .body("segments[1].about", equalTo("STUDENTS"));
    }

    @Test
    void saving_what_is_there_already_changes_nothing() {
        UUID note = draft("cleo", partnership, "one");
        Object segments =
                Api.as("cleo").get("/notes/{id}", note).then().extract().path("segments");

        patch("cleo", note, 0, Map.of("segments", segments)).statusCode(200).body("version", equalTo(0));
    }

    @Test
    void of_two_saves_at_once_the_second_hears_that_it_is_late() {
        UUID note = draft("cleo", partnership, "one");
        patch("cleo", note, 0, Map.of("title", "Two")).statusCode(200);

        problem(patch("cleo", note, 0, Map.of("title", "Three")), 412, "version-stale")
                .header("ETag", equalTo("\"1\""));
        problem(
                Api.as("cleo")
                        .contentType("application/merge-patch+json")
                        .body(Map.of("title", "Three"))
                        .patch("/notes/{id}", note)
                        .then(),
                428,
                "version-missing");
    }

    @Test
    void a_note_that_says_nothing_is_not_shared() {
        UUID note = draft("cleo", partnership, "   ");

        problem(stepNote("cleo", note, 0, "SHARED"), 422, "invalid").body("errors[0].pointer", equalTo("/segments"));
    }

    @Test
    void a_note_taken_back_leaves_a_trace_without_words() {
        UUID note = shared("cleo", partnership, "Not what I meant");
        stepNote("cleo", note, 1, "RETRACTED").statusCode(200);

        for (String partner : new String[] {"cleo", "ana"}) {
            Api.as(partner)
                    .get("/notes/{id}", note)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETRACTED"))
                    .body("segments", empty())
                    .body("$", not(hasKey("title")))
                    .body("mayChange", equalTo(false))
                    .body("allowedStatuses", empty());
        }
        problem(patch("cleo", note, 2, Map.of("title", "Again")), 409, "note-retracted");
        problem(stepNote("cleo", note, 2, "SHARED"), 409, "step-not-allowed");
    }

    @Test
    void a_draft_can_be_deleted_and_a_shared_note_cannot() {
        UUID draft = draft("cleo", partnership, "one");
        UUID shared = shared("cleo", partnership, "two");

        Api.change("cleo", 0).delete("/notes/{id}", draft).then().statusCode(204);
        problem(Api.as("cleo").get("/notes/{id}", draft).then(), 404, "not-found");
        problem(Api.change("cleo", 1).delete("/notes/{id}", shared).then(), 409, "step-not-allowed");
        problem(Api.change("ana", 1).delete("/notes/{id}", shared).then(), 403, "not-allowed");
    }

    @Test
    void nothing_new_is_written_when_the_partnership_rests_or_is_over() {
        UUID note = shared("cleo", partnership, "Kept");
        UUID draft = draft("cleo", partnership, "Never shared");

        step("ana", partnership, 1, "PAUSED").statusCode(200);
        notWritable(note, draft);
        step("ana", partnership, 2, "ENDED").statusCode(200);
        notWritable(note, draft);
        Api.as("ana").get("/notes/{id}", note).then().statusCode(200).body("segments", hasSize(1));
        stepNote("cleo", note, 1, "RETRACTED").statusCode(200);
        Api.change("cleo", 0).delete("/notes/{id}", draft).then().statusCode(204);
    }

    @Test
    void the_list_shows_shared_notes_and_ones_own_drafts_newest_first() {
        UUID first = shared("cleo", partnership, "first");
        UUID second = draft("ana", partnership, "second");

        Api.as("ana")
                .get("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString(), first.toString()))
                .body("items[1].segments[0].text", equalTo("first"));
        Api.as("cleo").get("/partnerships/{id}/notes", partnership).then().body("items.id", contains(first.toString()));
    }

    private void notWritable(UUID note, UUID draft) {
        problem(patch("cleo", note, 1, Map.of("title", "Late")), 409, "partnership-not-active");
        problem(stepNote("cleo", draft, 0, "SHARED"), 409, "partnership-not-active");
        problem(
                Api.as("ana")
                        .body(newNote("late"))
                        .post("/partnerships/{id}/notes", partnership)
                        .then(),
                409,
                "partnership-not-active");
        Api.as("cleo")
                .get("/notes/{id}", draft)
                .then()
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());
    }
}
