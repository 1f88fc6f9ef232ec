package org.trellis.norm;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.meeting.SampleMeeting.join;
import static org.trellis.meeting.SampleMeeting.team;
import static org.trellis.norm.SampleNorms.acknowledge;
import static org.trellis.norm.SampleNorms.adopted;
import static org.trellis.norm.SampleNorms.draft;
import static org.trellis.norm.SampleNorms.drafted;
import static org.trellis.norm.SampleNorms.newNorms;
import static org.trellis.norm.SampleNorms.proposed;
import static org.trellis.norm.SampleNorms.show;
import static org.trellis.norm.SampleNorms.step;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class NormSetResourceTest {

    private UUID team;

    @BeforeEach
    void gather() {
        team = team();
    }

    @Test
    void a_team_drafts_its_norms_in_its_own_words() {
        Map<String, Object> wanted = newNorms("We begin on time", "We hear everybody");

        draft("ben", team, wanted)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("allowedStatuses", contains("PROPOSED"))
                .body("norms.text", contains("We begin on time", "We hear everybody"))
                .body("norms.category", contains("TIME", "TIME"))
                .body("awaited", empty());
        draft("ben", team, wanted).statusCode(200);
        wanted.put("norms", List.of(Map.of("category", "LISTENING", "text", "Another")));
        problem(draft("ben", team, wanted), 409, "id-taken");
    }

    @Test
    void norms_have_a_category_and_words_and_there_are_a_dozen_at_most() {
        invalidAt(draft("ana", team, Map.of("norms", List.of())), "/norms");
        invalidAt(draft("ana", team, Map.of("norms", List.of(Map.of("text", "Words")))), "/norms/0/category");
        invalidAt(draft("ana", team, newNorms("On time", " ")), "/norms/1/text");
        String[] many = Stream.generate(() -> "One more").limit(13).toArray(String[]::new);
        invalidAt(draft("ana", team, newNorms(many)), "/norms");
    }

    @Test
    void the_longest_norms_are_kept() {
        String[] longest = Stream.generate(() -> "\"".repeat(300)).limit(12).toArray(String[]::new);

        draft("ana", team, newNorms(longest)).statusCode(201).body("norms", hasSize(12));
    }

    @Test
    void a_team_works_on_one_new_set_at_a_time() {
        drafted(team);

        problem(draft("ana", team, newNorms("Another")), 409, "norms-on-the-way");
    }

    @Test
    void a_set_is_in_force_when_all_whom_it_binds_have_acknowledged_it() {
        UUID set = proposed(team);

        acknowledge("ana", set).statusCode(200).body("acknowledgedByMe", equalTo(true));
        acknowledge("ana", set).body("acknowledgedBy", hasSize(1));
        acknowledge("ben", set)
                .body("status", equalTo("PROPOSED"))
                .body("awaited.displayName", contains("cleo Lincoln"));
        acknowledge("cleo", set)
                .body("status", equalTo("ADOPTED"))
                .body("byConsensus", equalTo(false))
                .body("adoptedOn", notNullValue())
                .body("awaited", empty());
    }

    @Test
    void the_facilitator_can_adopt_by_consensus() {
        UUID set = proposed(team);

        problem(step("ben", set, 1, "ADOPTED"), 403, "not-allowed");
        step("ana", set, 1, "ADOPTED")
                .statusCode(200)
                .body("byConsensus", equalTo(true))
                .body("awaited", hasSize(3))
                .body("allowedStatuses", empty());
    }

    @Test
    void the_next_set_supersedes_the_one_in_force() {
        UUID first = adopted(team);
        UUID second = adopted(team);

        show("ben", first).body("status", equalTo("SUPERSEDED")).body("awaited", empty());
        Api.as("ben")
                .get("/teams/{id}/norms", team)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString(), first.toString()))
                .body("items.status", contains("ADOPTED", "SUPERSEDED"));
        problem(acknowledge("ben", first), 409, "norms-not-proposed");
    }

    @Test
    void whoever_joins_is_asked_too() {
        UUID set = proposed(team);
        Stream.of("ana", "ben", "cleo").forEach(person -> acknowledge(person, set));

        join(team, "lena", "COACH");

        show("ana", set).body("awaited.displayName", contains("lena Lincoln"));
        Api.as("lena").get("/me/today").then().body(normsAskedOf(), hasItem(team.toString()));
        acknowledge("lena", set).statusCode(200).body("awaited", empty());
        Api.as("lena").get("/me/today").then().body(normsAskedOf(), not(hasItem(team.toString())));
    }

    @Test
    void what_was_proposed_is_taken_back_before_it_is_changed_and_asks_everybody_again() {
        UUID set = proposed(team);
        acknowledge("ben", set).statusCode(200);

        problem(change("ana", set, 2), 409, "norms-not-draft");
        problem(delete("ana", set, 2), 409, "norms-not-draft");
        step("ben", set, 2, "DRAFT").statusCode(200).body("acknowledgedBy", empty());
        change("ana", set, 3).statusCode(200).body("norms.text", contains("We end on time"));
        problem(step("ana", set, 3, "PROPOSED"), 412, "version-stale");
        step("ana", set, 4, "PROPOSED").statusCode(200).body("awaited", hasSize(3));
    }

    @Test
    void a_draft_that_was_given_up_makes_room_for_another() {
        delete("ben", drafted(team), 0).statusCode(204);

        drafted(team);
    }

    @Test
    void nobody_says_that_a_set_is_superseded() {
        problem(step("ana", drafted(team), 0, "SUPERSEDED"), 409, "step-not-allowed");
    }

    @Test
    void norms_are_the_teams_alone() {
        UUID set = adopted(team);

        for (String stranger : List.of("dana", "eli", "ivo", "jo")) {
            problem(show(stranger, set), 404, "not-found");
            problem(acknowledge(stranger, set), 404, "not-found");
        }
        problem(draft("dana", team, newNorms("Mine")), 403, "not-allowed");
        problem(Api.as("jo").get("/teams/{id}/norms", team).then(), 404, "not-found");
    }

    private static String normsAskedOf() {
        return "items.findAll { it.kind == 'NORMS' }.teamId";
    }

    private static ValidatableResponse change(String person, UUID set, int version) {
        return Api.patch(person, version)
                .body(Map.of("norms", List.of(Map.of("category", "TIME", "text", "We end on time"))))
                .patch("/norms/{id}", set)
                .then();
    }

    private static ValidatableResponse delete(String person, UUID set, int version) {
        return Api.change(person, version).delete("/norms/{id}", set).then();
    }
}
