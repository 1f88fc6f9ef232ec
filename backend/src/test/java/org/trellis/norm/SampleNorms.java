package org.trellis.norm;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.support.Api;

/// Norms of the team of [org.trellis.meeting.SampleMeeting]: Ana, who facilitates it, Ben and Cleo are bound by them.
final class SampleNorms {

    private SampleNorms() {}

    static Map<String, Object> newNorms(String... texts) {
        List<Map<String, String>> norms = List.of(texts).stream()
                .map(text -> Map.of("category", "TIME", "text", text))
                .toList();
        return new HashMap<>(Map.of("id", Api.newId(), "norms", norms));
    }

    static ValidatableResponse draft(String person, UUID team, Map<String, Object> wanted) {
        return Api.as(person).body(wanted).post("/teams/{id}/norms", team).then();
    }

    /// A draft at version 0.
    static UUID drafted(UUID team) {
        Map<String, Object> wanted = newNorms("We begin on time", "We hear everybody");
        draft("ana", team, wanted).statusCode(201);
        return (UUID) wanted.get("id");
    }

    /// A proposed set, at version 1.
    static UUID proposed(UUID team) {
        UUID set = drafted(team);
        step("ana", set, 0, "PROPOSED").statusCode(200);
        return set;
    }

    /// A set in force, by consensus.
    static UUID adopted(UUID team) {
        UUID set = proposed(team);
        step("ana", set, 1, "ADOPTED").statusCode(200);
        return set;
    }

    static ValidatableResponse step(String person, UUID set, int version, String status) {
        return Api.change(person, version)
                .body(Map.of("status", status))
                .put("/norms/{id}/status", set)
                .then();
    }

    static ValidatableResponse acknowledge(String person, UUID set) {
        return Api.as(person).post("/norms/{id}/acknowledgements", set).then();
    }

    static ValidatableResponse show(String person, UUID set) {
        return Api.as(person).get("/norms/{id}", set).then();
    }
}
