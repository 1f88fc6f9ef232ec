package org.trellis.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.strategy.SampleStrategy.add;
import static org.trellis.strategy.SampleStrategy.added;
import static org.trellis.strategy.SampleStrategy.newLibrary;
import static org.trellis.strategy.SampleStrategy.newStrategy;
import static org.trellis.strategy.SampleStrategy.published;
import static org.trellis.strategy.SampleStrategy.started;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Answers.tagOf;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.BROOK;
import static org.trellis.support.Lincoln.jeffersonSchool;
import static org.trellis.support.Lincoln.school;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class LibraryResourceTest {

    @Test
    void a_curator_starts_a_library_for_the_district() {
        create("fay", newLibrary("District writing", "DISTRICT", null))
                .statusCode(201)
                .header("Location", containsString("/api/v1/libraries/"))
                .header("ETag", tagOf(0))
                .body("scope", equalTo("DISTRICT"))
                .body("$", not(hasKey("school")))
                .body("strategyCount", equalTo(0))
                .body("status", equalTo("ACTIVE"))
                .body("allowedStatuses", contains("ARCHIVED"))
                .body("mayChange", equalTo(true))
                .body("mayAdd", equalTo(true));
        for (String person : List.of("ana", "cleo", "dana", "eli", "gus")) {
            problem(create(person, newLibrary("Mine", "DISTRICT", null)), 403, "not-allowed");
        }
    }

    @Test
    void coaches_and_leaders_of_a_school_start_one_for_it() {
        for (String person : List.of("cleo", "dana", "lena", "fay")) {
            create(person, newLibrary("Adams " + person, "SCHOOL", school(ADAMS)))
                    .statusCode(201)
                    .body("school.name", equalTo(ADAMS));
        }
        problem(create("ana", newLibrary("Adams ana", "SCHOOL", school(ADAMS))), 403, "not-allowed");
        problem(create("cleo", newLibrary("Brook", "SCHOOL", school(BROOK))), 403, "not-allowed");
    }

    @Test
    void a_school_s_library_names_its_school_and_no_other_does() {
        invalidAt(create("fay", newLibrary("No school", "SCHOOL", null)), "/schoolId");
        invalidAt(create("fay", newLibrary("A school", "DISTRICT", school(ADAMS))), "/schoolId");
        invalidAt(create("fay", newLibrary("Theirs", "SCHOOL", jeffersonSchool())), "/schoolId");
        invalidAt(create("fay", newLibrary("A second starter", "STARTER", null)), "/scope");
        invalidAt(create("fay", newLibrary(" ", "DISTRICT", null)), "/name");
        invalidAt(create("fay", newLibrary("x".repeat(121), "DISTRICT", null)), "/name");
    }

    @Test
    void the_same_request_sent_twice_starts_one_library() {
        Map<String, Object> wanted = newLibrary("Twice", "SCHOOL", school(ADAMS));

        create("cleo", wanted).statusCode(201);
        create("cleo", wanted).statusCode(200);
        wanted.put("name", "Thrice");
        problem(create("cleo", wanted), 409, "id-taken");
    }

    @Test
    void those_who_may_start_one_change_it() {
        UUID library = started("cleo", newLibrary("Before", "SCHOOL", school(ADAMS)));

        problem(change("ana", library, 0, Map.of("name", "After")), 403, "not-allowed");
        problem(change("ivo", library, 0, Map.of("name", "After")), 403, "not-allowed");
        change("dana", library, 0, Map.of("name", "After"))
                .statusCode(200)
                .body("name", equalTo("After"))
                .body("description", equalTo("What works here"))
                .body("version", equalTo(1));
        problem(change("cleo", library, 0, Map.of("name", "Later")), 412, "version-stale");
        problem(
                Api.as("cleo")
                        .contentType("application/merge-patch+json")
                        .body(Map.of("name", "Later"))
                        .patch("/libraries/{id}", library)
                        .then(),
                428,
                "version-missing");
        problem(change("cleo", library, 1, Map.of("scope", "DISTRICT")), 400, "unknown-field");
    }

    @Test
    void an_archived_library_takes_nothing_new() {
        UUID library = started("fay", newLibrary("Old ways", "DISTRICT", null));
        UUID known = published("fay", library, "Known");
        UUID draft = added("fay", library, "Half written");
        problem(step("ana", library, "ARCHIVED"), 403, "not-allowed");
        step("fay", library, "ARCHIVED")
                .statusCode(200)
                .body("mayAdd", equalTo(false))
                .body("allowedStatuses", contains("ACTIVE"));

        problem(add("fay", library, newStrategy("New")), 409, "library-archived");
        problem(SampleStrategy.step("fay", draft, 0, "PUBLISHED"), 409, "library-archived");
        problem(SampleStrategy.change("fay", draft, 0, Map.of("title", "New")), 409, "library-archived");
        Api.as("ana").get("/strategies/{id}", known).then().statusCode(200);
        Api.as("fay")
                .get("/strategies/{id}", draft)
                .then()
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());

        Api.change("fay", 1)
                .body(Map.of("status", "ACTIVE"))
                .put("/libraries/{id}/status", library)
                .then()
                .statusCode(200);
        add("fay", library, newStrategy("New")).statusCode(201);
    }

    @Test
    void the_library_that_comes_with_trellis_is_read_only() {
        UUID starter = UUID.fromString(StarterLibraryTest.starter("fay"));

        for (String person : List.of("ana", "fay")) {
            problem(change(person, starter, 0, Map.of("name", "Ours")), 409, "library-read-only");
            problem(step(person, starter, "ARCHIVED"), 409, "library-read-only");
            problem(add(person, starter, newStrategy("Ours")), 409, "library-read-only");
        }
    }

    @Test
    void a_library_counts_what_is_published_and_says_who_may_add() {
        UUID library = started("cleo", newLibrary("Counted", "SCHOOL", school(ADAMS)));
        published("cleo", library, "First");
        published("cleo", library, "Second");
        added("cleo", library, "Not yet");
        String item = "items.find { it.id == '" + library + "' }";

        Api.as("ana")
                .get("/libraries")
                .then()
                .statusCode(200)
                .body(item + ".strategyCount", equalTo(2))
                .body(item + ".school.name", equalTo(ADAMS))
                .body(item + ".mayAdd", equalTo(true))
                .body(item + ".mayChange", equalTo(false))
                .body(item + ".allowedStatuses", empty())
                .body("items.scope", hasItems("STARTER", "SCHOOL"));
        Api.as("ivo").get("/libraries").then().body(item + ".mayAdd", equalTo(false));
    }

    @Test
    void another_district_cannot_tell_that_the_library_exists() {
        UUID library = started("fay", newLibrary("Hidden", "DISTRICT", null));

        problem(Api.as("jo").get("/libraries/{id}", library).then(), 404, "not-found");
        problem(change("jo", library, 0, Map.of("name", "Ours")), 404, "not-found");
        problem(step("jo", library, "ARCHIVED"), 404, "not-found");
        problem(add("jo", library, newStrategy("Ours")), 404, "not-found");
        Api.as("jo").get("/libraries").then().body("items.id", not(hasItem(library.toString())));
    }

    private static ValidatableResponse create(String person, Map<String, Object> library) {
        return Api.as(person).body(library).post("/libraries").then();
    }

    private static ValidatableResponse change(String person, UUID library, int version, Map<String, Object> patch) {
        return Api.patch(person, version)
                .body(patch)
                .patch("/libraries/{id}", library)
                .then();
    }

    private static ValidatableResponse step(String person, UUID library, String status) {
        return Api.change(person, 0)
                .body(Map.of("status", status))
                .put("/libraries/{id}/status", library)
                .then();
    }
}
