package org.trellis.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.strategy.SampleStrategy.adamsLibrary;
import static org.trellis.strategy.SampleStrategy.add;
import static org.trellis.strategy.SampleStrategy.added;
import static org.trellis.strategy.SampleStrategy.change;
import static org.trellis.strategy.SampleStrategy.districtLibrary;
import static org.trellis.strategy.SampleStrategy.newStrategy;
import static org.trellis.strategy.SampleStrategy.published;
import static org.trellis.strategy.SampleStrategy.step;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class StrategyResourceTest {

    @Test
    void what_somebody_adds_is_a_draft() {
        add("ana", adamsLibrary(), newStrategy("Estimate first"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/strategies/"))
                .body("libraryName", equalTo("Adams shelf"))
                .body("status", equalTo("DRAFT"))
                .body("mayChange", equalTo(true))
                .body("allowedStatuses", empty())
                .body("questions", empty())
                .body("$", not(hasKey("evidence")));
    }

    @Test
    void it_comes_back_as_it_was_sent() {
        Map<String, Object> wanted = newStrategy("<b>Ñandú</b> & “quotes” \\ 😀");
        wanted.put("whyItWorks", "Line one\nline two\tend");
        wanted.put("preparation", "Paper");
        wanted.put("minutesToTry", 25);
        wanted.put("adaptations", Map.of("remote", "Use a poll."));
        wanted.put("questions", List.of("Who \"sees\" it?"));
        wanted.put("evidence", evidence());

        UUID id = (UUID) wanted.get("id");
        add("ana", adamsLibrary(), wanted).statusCode(201);
        ValidatableResponse read =
                Api.as("ana").get("/strategies/{id}", id).then().statusCode(200);

        wanted.put("gradeBands", List.of("K_2", "G3_5"));
        wanted.put("id", id.toString());
        wanted.forEach((part, said) -> read.body(part, equalTo(said)));
    }

    @Test
    void a_draft_is_seen_by_its_author_and_those_who_curate_its_library() {
        UUID schools = added("ana", adamsLibrary(), "Draft at Adams");
        UUID districts = added("ana", districtLibrary(), "Draft for Lincoln");

        for (String person : List.of("ana", "cleo", "dana", "lena", "fay")) {
            seen(person, schools);
        }
        for (String person : List.of("ben", "ivo", "eli", "gus", "hana", "jo")) {
            hidden(person, schools);
        }
        seen("ana", districts);
        seen("fay", districts);
        for (String person : List.of("ben", "cleo", "dana", "lena", "eli", "jo")) {
            hidden(person, districts);
        }
    }

    @Test
    void a_curator_publishes_it_and_then_everyone_sees_it_and_only_curators_change_it() {
        UUID strategy = added("ana", adamsLibrary(), "To be published");
        problem(step("ana", strategy, 0, "PUBLISHED"), 403, "not-allowed");
        problem(step("cleo", strategy, 0, "RETIRED"), 409, "step-not-allowed");

        step("cleo", strategy, 0, "PUBLISHED")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("allowedStatuses", contains("RETIRED"));

        seen("ben", strategy);
        seen("ivo", strategy);
        problem(change("ana", strategy, 1, Map.of("title", "Mine")), 403, "not-allowed");
        change("dana", strategy, 1, Map.of("title", "Ours")).statusCode(200).body("title", equalTo("Ours"));
        Api.as("ana")
                .get("/strategies/{id}", strategy)
                .then()
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());
    }

    @Test
    void a_retired_strategy_is_no_longer_offered_but_can_be_read() {
        UUID strategy = published("cleo", adamsLibrary(), "To be retired");

        step("cleo", strategy, 1, "RETIRED").statusCode(200).body("allowedStatuses", contains("PUBLISHED"));

        Api.as("ben").get("/strategies/{id}", strategy).then().statusCode(200);
        titles("ben", Map.of("libraryId", adamsLibrary(), "q", "to be retired")).body("items", empty());
        titles("ben", Map.of("libraryId", adamsLibrary(), "status", "RETIRED"))
                .body("items.title", hasItem("To be retired"));
    }

    @Test
    void a_draft_changes_part_by_part() {
        Map<String, Object> wanted = newStrategy("Parts");
        wanted.put("preparation", "Paper");
        wanted.put("evidence", evidence());
        add("ana", adamsLibrary(), wanted).statusCode(201);
        Map<String, Object> patch = new HashMap<>(Map.of("title", "Other parts", "steps", List.of("One step")));
        patch.put("preparation", null);
        patch.put("evidence", Map.of("wwcLevel", "MINIMAL"));

        change("ana", (UUID) wanted.get("id"), 0, patch)
                .statusCode(200)
                .body("title", equalTo("Other parts"))
                .body("steps", contains("One step"))
                .body("$", not(hasKey("preparation")))
                .body("evidence.wwcLevel", equalTo("MINIMAL"))
                .body("evidence.guideTitle", equalTo("A guide"))
                .body("summary", equalTo(wanted.get("summary")));
        titles("ana", Map.of("libraryId", adamsLibrary(), "q", "other parts"))
                .body("items.title", contains("Other parts"));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID strategy = added("ana", adamsLibrary(), "Versions");
        change("ana", strategy, 0, Map.of("title", "Versions 1")).statusCode(200);

        problem(change("ana", strategy, 0, Map.of("title", "Versions 2")), 412, "version-stale")
                .header("ETag", equalTo("\"1\""));
        problem(
                Api.as("cleo")
                        .body(Map.of("status", "PUBLISHED"))
                        .put("/strategies/{id}/status", strategy)
                        .then(),
                428,
                "version-missing");
    }

    @Test
    void a_draft_can_be_deleted_and_what_was_public_cannot() {
        UUID draft = added("ana", adamsLibrary(), "A mistake");
        UUID known = published("cleo", adamsLibrary(), "No mistake");

        problem(Api.change("ben", 0).delete("/strategies/{id}", draft).then(), 404, "not-found");
        Api.change("ana", 0).delete("/strategies/{id}", draft).then().statusCode(204);
        problem(Api.as("ana").get("/strategies/{id}", draft).then(), 404, "not-found");
        problem(Api.change("cleo", 1).delete("/strategies/{id}", known).then(), 409, "strategy-published");
    }

    @Test
    void who_works_at_the_school_adds_to_its_library_and_leaders_of_the_district_to_none() {
        for (String person : List.of("ana", "ben", "cleo", "dana", "lena", "fay")) {
            add(person, adamsLibrary(), newStrategy("By " + person)).statusCode(201);
        }
        for (String person : List.of("ivo", "eli", "gus", "hana")) {
            problem(add(person, adamsLibrary(), newStrategy("By " + person)), 403, "not-allowed");
        }
        add("ivo", districtLibrary(), newStrategy("By ivo")).statusCode(201);
        problem(add("eli", districtLibrary(), newStrategy("By eli")), 403, "not-allowed");
    }

    @Test
    void the_same_request_sent_twice_adds_one_strategy() {
        Map<String, Object> wanted = newStrategy("Twice");

        add("ana", adamsLibrary(), wanted).statusCode(201);
        add("ana", adamsLibrary(), wanted).statusCode(200);
        problem(add("ana", districtLibrary(), wanted), 409, "id-taken");
        wanted.put("title", "Thrice");
        problem(add("ana", adamsLibrary(), wanted), 409, "id-taken");
    }

    @Test
    void a_card_that_comes_with_trellis_is_read_only() {
        UUID card = UUID.fromString(
                titles("ana", Map.of("q", "my three signals")).extract().path("items[0].id"));

        for (String person : List.of("ana", "fay")) {
            problem(change(person, card, 0, Map.of("title", "Ours")), 409, "library-read-only");
            problem(step(person, card, 0, "RETIRED"), 409, "library-read-only");
            problem(Api.change(person, 0).delete("/strategies/{id}", card).then(), 409, "library-read-only");
        }
    }

    @Test
    void another_district_cannot_tell_that_the_strategy_exists() {
        UUID strategy = published("fay", districtLibrary(), "Lincoln only");

        problem(Api.as("jo").get("/strategies/{id}", strategy).then(), 404, "not-found");
        problem(change("jo", strategy, 1, Map.of("title", "Ours")), 404, "not-found");
        problem(step("jo", strategy, 1, "RETIRED"), 404, "not-found");
        problem(Api.change("jo", 1).delete("/strategies/{id}", strategy).then(), 404, "not-found");
        titles("jo", Map.of("q", "lincoln only")).body("items", empty());
        titles("jo", Map.of("libraryId", districtLibrary())).body("items", empty());
    }

    private static Map<String, Object> evidence() {
        return Map.of(
                "guideNumber",
                16,
                "guideTitle",
                "A guide",
                "publicationYear",
                2012,
                "recommendation",
                "5b",
                "wwcLevel",
                "STRONG",
                "essaTier",
                2,
                "citation",
                "An institute (2012)",
                "url",
                "https://example.org/guide?n=16",
                "retrievedOn",
                "2026-01-31");
    }

    private static void seen(String person, UUID strategy) {
        Api.as(person).get("/strategies/{id}", strategy).then().statusCode(200);
        titles(person, Map.of("limit", 200)).body("items.id", hasItem(strategy.toString()));
    }

    private static void hidden(String person, UUID draft) {
        problem(Api.as(person).get("/strategies/{id}", draft).then(), 404, "not-found");
        problem(change(person, draft, 0, Map.of("title", "Seen")), 404, "not-found");
        problem(step(person, draft, 0, "PUBLISHED"), 404, "not-found");
        titles(person, Map.of("limit", 200)).body("items.id", not(hasItem(draft.toString())));
        titles(person, Map.of("status", "DRAFT")).body("items.id", not(hasItem(draft.toString())));
    }

    private static ValidatableResponse titles(String person, Map<String, Object> filter) {
        return Api.as(person).queryParams(filter).get("/strategies").then().statusCode(200);
    }
}
