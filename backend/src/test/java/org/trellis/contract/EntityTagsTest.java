package org.trellis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

/// A tag is of all that was shown, a change is made to a version; shown on teams, which name their members.
@ApiTest
class EntityTagsTest {

    private final UUID team = Api.newId();

    @BeforeEach
    void begin() {
        Map<String, Object> wanted =
                Map.of("id", team, "name", "Tags", "purpose", "Fractions", "kind", "GRADE", "schoolIds", List.of());
        Api.as("ana").body(wanted).post("/teams").then().statusCode(201);
    }

    @Test
    void what_was_read_already_is_not_sent_again() {
        String tag = tag("ana");

        unlessKnown("ana", tag).statusCode(304).header("ETag", equalTo(tag)).header("Cache-Control", "no-store");
        unlessKnown("ana", "W/" + tag).statusCode(304);
        unlessKnown("ana", "\"0\", " + tag).statusCode(304);
        unlessKnown("ana", "*").statusCode(304);
    }

    @Test
    void what_belongs_to_other_records_is_sent_again_though_the_version_is_the_same() {
        String tag = tag("ana");
        admit("ben");

        unlessKnown("ana", tag).statusCode(200).body("version", equalTo(0)).body("members", hasSize(2));
        assertThat(tag("ana")).isNotEqualTo(tag);
        unlessKnown("ana", "\"0\"").statusCode(200);
    }

    @Test
    void two_who_may_do_different_things_are_shown_different_tags() {
        admit("ben");

        assertThat(tag("ben")).isNotEqualTo(tag("ana"));
        unlessKnown("ben", tag("ana")).statusCode(200).body("mayChange", equalTo(false));
    }

    @Test
    void a_change_is_made_to_the_version_that_was_read_whatever_else_was_shown() {
        String tag = tag("ana");
        admit("ben");

        rename(tag).statusCode(200).body("version", equalTo(1));
        problem(rename(tag), 412, "version-stale").header("ETag", equalTo("\"1\""));
        rename("\"1\"").statusCode(200).body("version", equalTo(2));
        rename("\"1\", " + tag("ana")).statusCode(200).body("version", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"\"", "W/\"0\"", "\"00\"", "\"0", "\"0.a b\"", "\"0-1\"", "\"1\"", "\".0\""})
    void a_change_needs_a_strong_tag_of_the_version(String tag) {
        problem(rename(tag), 412, "version-stale");
    }

    @Test
    void a_weak_tag_names_no_version_even_if_its_text_is_right() {
        problem(rename("W/" + tag("ana")), 412, "version-stale");
    }

    private String tag(String person) {
        return Api.as(person)
                .get("/teams/{id}", team)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private ValidatableResponse unlessKnown(String person, String tags) {
        return Api.as(person)
                .header("If-None-Match", tags)
                .get("/teams/{id}", team)
                .then();
    }

    private ValidatableResponse rename(String tags) {
        return Api.as("ana")
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", tags)
                .body(Map.of("name", "Tags " + tags.hashCode()))
                .patch("/teams/{id}", team)
                .then();
    }

    private void admit(String person) {
        Api.as("ana")
                .body(Map.of("personId", person(person), "teamRole", "MEMBER"))
                .post("/teams/{id}/members", team)
                .then()
                .statusCode(201);
    }
}
