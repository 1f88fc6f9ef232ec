package org.trellis.me;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.trellis.support.Lincoln.person;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

@ApiTest
class TodayResourceTest {

    @Test
    void a_proposed_partnership_waits_for_the_one_who_was_asked_and_for_nobody_else() {
        String partnership = Api.as("lena")
                .body(Map.of("coachId", person("lena"), "partnerId", person("ivo"), "focus", "Talk in pairs"))
                .post("/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as("ivo")
                .get("/me/today")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.partnershipId == '%s' }.kind".formatted(partnership),
                        equalTo("PARTNERSHIP_REQUEST"));
        Api.as("lena").get("/me/today").then().statusCode(200).body("items.partnershipId", not(hasItem(partnership)));
        Api.as("dana").get("/me/today").then().statusCode(200).body("items.partnershipId", not(hasItem(partnership)));
    }
}
