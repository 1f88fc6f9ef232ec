package org.trellis.coaching;

import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.support.Api;

/// Partnerships and notes of the tests' people, made through the API.
final class Coaching {

    private Coaching() {}

    static Map<String, Object> newPartnership(String coach, String partner) {
        return new HashMap<>(Map.of(
                "id", Api.newId(),
                "coachId", person(coach),
                "partnerId", person(partner),
                "focus", "How students explain their thinking"));
    }

    /// Proposed by the coach.
    static UUID proposed(String coach, String partner) {
        endAnyOf(coach, partner);
        return UUID.fromString(Api.as(coach)
                .body(newPartnership(coach, partner))
                .post("/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /// Proposed by the coach and accepted.
    static UUID active(String coach, String partner) {
        UUID partnership = proposed(coach, partner);
        step(partner, partnership, 0, "ACTIVE").statusCode(200);
        return partnership;
    }

    static ValidatableResponse step(String person, UUID partnership, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/partnerships/{id}/status", partnership)
                .then();
    }

    static Map<String, Object> newNote(String text) {
        return new HashMap<>(Map.of(
                "id",
                Api.newId(),
                "kind",
                "DEBRIEF",
                "title",
                "Period 2",
                "segments",
                List.of(Map.of("kind", "HEARD", "text", text))));
    }

    static UUID draft(String author, UUID partnership, String text) {
        return UUID.fromString(Api.as(author)
                .body(newNote(text))
                .post("/partnerships/{id}/notes", partnership)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static UUID shared(String author, UUID partnership, String text) {
        UUID note = draft(author, partnership, text);
        stepNote(author, note, 0, "SHARED").statusCode(200);
        return note;
    }

    static ValidatableResponse stepNote(String person, UUID note, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/notes/{id}/status", note)
                .then();
    }

    static ValidatableResponse patch(String person, UUID note, int version, Map<String, Object> change) {
        return Api.patch(person, version)
                .body(change)
                .patch("/notes/{id}", note)
                .then();
    }

    /// So that each test can begin a partnership of the same two people.
    private static void endAnyOf(String coach, String partner) {
        List<Map<String, Object>> known = Api.as(partner)
                .queryParam("limit", 200)
                .get("/partnerships")
                .then()
                .extract()
                .path("items");
        for (Map<String, Object> one : known) {
            List<?> allowed = (List<?>) one.get("allowedStatuses");
            if (!allowed.isEmpty() && one.toString().contains(person(coach).toString())) {
                String last = allowed.contains("ENDED") ? "ENDED" : "DECLINED";
                step(partner, UUID.fromString((String) one.get("id")), (int) one.get("version"), last)
                        .statusCode(200);
            }
        }
    }
}
