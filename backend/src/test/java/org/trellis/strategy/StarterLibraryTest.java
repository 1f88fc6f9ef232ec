package org.trellis.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class StarterLibraryTest {

    @Test
    void a_district_begins_with_every_card_published() {
        Api.as("ana")
                .queryParam("libraryId", starter("ana"))
                .queryParam("limit", 200)
                .get("/strategies")
                .then()
                .statusCode(200)
                .body("items", hasSize(92))
                .body("items.status", everyItem(equalTo("PUBLISHED")))
                .body("items.whatStudentsDo", everyItem(notNullValue()));
        Api.as("ana")
                .get("/libraries/{id}", starter("ana"))
                .then()
                .body("strategyCount", equalTo(92))
                .body("mayChange", equalTo(false))
                .body("mayAdd", equalTo(false))
                .body("allowedStatuses", empty());
    }

    @Test
    void a_card_says_where_it_comes_from() {
        String card = Api.as("ana")
                .queryParam("q", "MY three signäls")
                .get("/strategies")
                .then()
                .body("items", hasSize(1))
                .body("items[0].wwcLevel", equalTo("MINIMAL"))
                .extract()
                .path("items[0].id");

        Api.as("ana")
                .get("/strategies/{id}", card)
                .then()
                .statusCode(200)
                .body("evidence.guideNumber", equalTo(24))
                .body("evidence.recommendation", equalTo("1"))
                .body("evidence.note", equalTo(StarterCards.LEVEL_IS_THE_GUIDES))
                .body("subjects", hasItem("CROSS_CURRICULAR"))
                .body("steps", hasSize(5))
                .body("mayChange", equalTo(false))
                .body("allowedStatuses", empty());
    }

    @Test
    void strategies_are_found_by_subject_grade_and_evidence() {
        List<List<String>> subjects = Api.as("ana")
                .queryParam("subject", "MATH")
                .queryParam("gradeBand", "G9_12")
                .queryParam("evidence", "MODERATE")
                .get("/strategies")
                .then()
                .statusCode(200)
                .body("items.gradeBands", everyItem(hasItem("G9_12")))
                .body("items.wwcLevel", everyItem(equalTo("MODERATE")))
                .extract()
                .path("items.subjects");

        assertThat(subjects).isNotEmpty().allSatisfy(these -> assertThat(these).contains("MATH"));
    }

    static String starter(String person) {
        return Api.as(person)
                .get("/libraries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.scope == 'STARTER' }.id");
    }
}
