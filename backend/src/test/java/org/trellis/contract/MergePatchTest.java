package org.trellis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.trellis.support.Answers.invalidAt;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Contract;
import org.trellis.support.Newcomer;

/// What may be removed by a change is what may be absent, and the contract says so.
@ApiTest
class MergePatchTest {

    private final Contract contract = new Contract();

    @Test
    void no_change_has_to_name_anything() {
        JsonNode paths = Contract.read().path("paths");

        paths.properties().forEach(path -> {
            if (path.getValue().has("patch")) {
                assertThat(errors(path.getKey(), "{}")).as(path.getKey()).isEmpty();
            }
        });
    }

    @Test
    void what_may_be_absent_is_removed_by_null_and_the_contract_allows_it() {
        Newcomer newcomer = Newcomer.added("Zoe");
        change(newcomer, 0, "{\"title\":\"Coach\"}").body("title", equalTo("Coach"));

        change(newcomer, 1, "{\"title\":null}").statusCode(200).body("$", not(hasKey("title")));
        assertThat(errors("/api/v1/people/{personId}", "{\"title\":null}")).isEmpty();
    }

    @Test
    void what_is_always_there_is_not_removed_and_the_contract_does_not_allow_it() {
        Newcomer newcomer = Newcomer.added("Zoe");

        invalidAt(change(newcomer, 0, "{\"givenName\":null}"), "/givenName");
        assertThat(errors("/api/v1/people/{personId}", "{\"givenName\":null}")).isNotEmpty();
    }

    @Test
    void a_record_within_the_record_is_changed_bit_by_bit_or_removed_whole() {
        String goal = "/api/v1/goals/{goalId}";

        assertThat(errors(goal, "{\"measure\":{\"criterion\":\"Two of three\"}}"))
                .isEmpty();
        assertThat(errors(goal, "{\"measure\":null}")).isEmpty();
        assertThat(errors(goal, "{\"measure\":{\"criterion\":null}}")).isNotEmpty();
        assertThat(errors(goal, "{\"measure\":{\"colour\":\"green\"}}")).isNotEmpty();
    }

    private Iterable<?> errors(String path, String change) {
        return contract.errorsOfBody("PATCH", path, MergePatch.MEDIA_TYPE, change);
    }

    private static ValidatableResponse change(Newcomer newcomer, int version, String change) {
        UUID id = newcomer.id();
        return Api.patch("gus", version).body(change).patch("/people/{id}", id).then();
    }
}
