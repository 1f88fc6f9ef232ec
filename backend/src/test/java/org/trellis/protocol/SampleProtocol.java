package org.trellis.protocol;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.support.Api;

/// Protocols as the tests need them.
public final class SampleProtocol {

    private SampleProtocol() {}

    /// Of three steps: the presenter's 5 minutes, 3 of silence, 10 of the group's.
    public static Protocol ofThreeSteps() {
        ProtocolChange content = new ProtocolChange(
                "Three steps",
                "To begin with.",
                null,
                null,
                "en",
                List.of(
                        new ProtocolStep("Tell", 5, Speaker.PRESENTER, "Tell us.", List.of()),
                        new ProtocolStep("Think", 3, Speaker.SILENT, "Think.", null),
                        new ProtocolStep("Talk", 10, Speaker.GROUP, "Talk.", List.of("I noticed …"))));
        return Protocol.ofTeam(Api.newId(), Api.newId(), content, null);
    }

    /// The same, as it is sent.
    public static Map<String, Object> newProtocol(String title) {
        return new HashMap<>(Map.of(
                "id",
                Api.newId(),
                "title",
                title,
                "purpose",
                "To begin with.",
                "language",
                "en",
                "steps",
                List.of(
                        step("Tell", 5, "PRESENTER"),
                        step("Think", 3, "SILENT"),
                        Map.of(
                                "title",
                                "Talk",
                                "minutes",
                                10,
                                "speaker",
                                "GROUP",
                                "prompt",
                                "Talk.",
                                "stems",
                                List.of("I noticed …")))));
    }

    public static Map<String, Object> step(String title, int minutes, String speaker) {
        return Map.of("title", title, "minutes", minutes, "speaker", speaker, "prompt", title + ".");
    }

    public static ValidatableResponse add(String person, UUID team, Map<String, Object> wanted) {
        return Api.as(person).body(wanted).post("/teams/{id}/protocols", team).then();
    }

    /// A draft of a team's own, at version 0.
    public static UUID draft(UUID team, String title) {
        return UUID.fromString(
                add("ana", team, newProtocol(title)).statusCode(201).extract().path("id"));
    }

    /// A published one of a team's own, at version 1.
    public static UUID published(UUID team, String title) {
        UUID own = draft(team, title);
        become(own, 0, "PUBLISHED").statusCode(200);
        return own;
    }

    public static ValidatableResponse become(UUID protocol, int version, String status) {
        return Api.change("ana", version)
                .body(Map.of("status", status))
                .put("/protocols/{id}/status", protocol)
                .then();
    }

    /// One that comes with Trellis, as somebody finds it.
    public static UUID inLibrary(String person, String key, String language) {
        return UUID.fromString(Api.as(person)
                .queryParam("language", language)
                .get("/protocols")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.key == '" + key + "' }.id"));
    }
}
