package org.trellis.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.strategy.SampleStrategy.added;
import static org.trellis.strategy.SampleStrategy.newLibrary;
import static org.trellis.strategy.SampleStrategy.newStrategy;
import static org.trellis.strategy.SampleStrategy.published;
import static org.trellis.strategy.SampleStrategy.started;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class StrategyListTest {

    private UUID library;

    @BeforeEach
    void a_library_of_its_own() {
        library = started("fay", newLibrary("Listed", "DISTRICT", null));
    }

    @Test
    void strategies_come_page_by_page_in_the_order_of_their_titles() {
        for (int i = 4; i >= 0; i--) {
            published("fay", library, "Paged " + i);
        }

        String next = list(Map.of("limit", 3, "include", "total"))
                .body("items.title", contains("Paged 0", "Paged 1", "Paged 2"))
                .body("total", equalTo(5))
                .extract()
                .path("nextCursor");
        list(Map.of("limit", 3, "cursor", next))
                .body("items.title", contains("Paged 3", "Paged 4"))
                .body("$", not(hasKey("nextCursor")));
        problem(Api.as("jo").queryParam("cursor", next).get("/strategies").then(), 400, "invalid-cursor");
    }

    @Test
    void each_word_is_looked_for_whatever_its_capitals_and_accents() {
        published("fay", library, "Lectura en español");
        published("fay", library, "Ecole à la maison");
        published("fay", library, "100% sure_thing");

        found("ESPANOL lectura", "Lectura en español");
        found("école  MAISON", "Ecole à la maison");
        found("0% sure_t", "100% sure_thing");
        found("say how much", "100% sure_thing", "Ecole à la maison", "Lectura en español");
        list(Map.of("q", "lectura maison")).body("items", empty());
        list(Map.of("q", "100_")).body("items", empty());
    }

    @Test
    void a_word_is_not_looked_for_in_the_steps() {
        published("fay", library, "Quiet");

        list(Map.of("q", "numbers")).body("items", empty());
    }

    @Test
    void subject_grade_and_evidence_narrow_the_list_together() {
        kept("Both", List.of("MATH", "SCIENCE"), List.of("G6_8"), "STRONG");
        kept("Math", List.of("MATH"), List.of("G6_8", "G9_12"), "MODERATE");
        kept("Science", List.of("SCIENCE"), List.of("K_2"), "STRONG");

        list(Map.of("subject", "MATH")).body("items.title", contains("Both", "Math"));
        list(Map.of("subject", "SCIENCE", "gradeBand", "K_2")).body("items.title", contains("Science"));
        list(Map.of("evidence", "STRONG")).body("items.title", contains("Both", "Science"));
        list(Map.of("evidence", "STRONG", "subject", "MATH")).body("items.title", contains("Both"));
        list(Map.of("evidence", "MINIMAL")).body("items", empty());
    }

    @Test
    void a_status_is_looked_for_by_name() {
        published("fay", library, "Public");
        added("fay", library, "Private");

        list(Map.of()).body("items.title", contains("Private", "Public"));
        list(Map.of("status", "DRAFT")).body("items.title", contains("Private"));
        list(Map.of("status", "PUBLISHED")).body("items.title", contains("Public"));
        list(Map.of("status", "RETIRED")).body("items", empty());
    }

    @Test
    void a_filter_that_makes_no_sense_is_refused() {
        for (Map<String, String> filter : List.of(
                Map.of("subject", "HISTORY"),
                Map.of("evidence", "strong"),
                Map.of("libraryId", "7"),
                Map.of("q", "x".repeat(81)))) {
            problem(Api.as("fay").queryParams(filter).get("/strategies").then(), 400, "invalid-parameter");
        }
    }

    private void kept(String title, List<String> subjects, List<String> gradeBands, String level) {
        Map<String, Object> strategy = newStrategy(title);
        strategy.put("subjects", subjects);
        strategy.put("gradeBands", gradeBands);
        strategy.put("evidence", Map.of("wwcLevel", level));
        SampleStrategy.add("fay", library, strategy).statusCode(201);
    }

    private void found(String words, String... titles) {
        list(Map.of("q", words)).body("items.title", contains(titles));
    }

    private ValidatableResponse list(Map<String, Object> filter) {
        return Api.as("fay")
                .queryParam("libraryId", library)
                .queryParams(filter)
                .get("/strategies")
                .then()
                .statusCode(200);
    }
}
