package org.trellis.framing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.policy.Role;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class FramingResourceTest {

    @Test
    void a_statement_is_answered_with_a_verdict_and_what_it_rests_on() {
        check(Map.of("text", "Students will be taught fractions."))
                .statusCode(200)
                .body("verdict", equalTo("MIXED"))
                .body("findings.code", contains("F1", "F4"))
                .body("findings[0]", not(hasKey("ask")))
                .body("findings[1].from", equalTo(14))
                .body("findings[1].to", equalTo(23))
                .body("findings[1].why", notNullValue())
                .body("findings[1].ask", equalTo("What will students do with it?"))
                .body("ruleSet", startsWith("1-en-"));
    }

    @Test
    void a_statement_in_spanish_is_answered_in_spanish() {
        check(Map.of("text", "Los docentes usarán más datos.", "locale", "es"))
                .statusCode(200)
                .body("verdict", equalTo("TEACHER_FACING"))
                .body("findings[0].ask", startsWith("Si eso saliera bien"))
                .body("ruleSet", startsWith("1-es-"));
    }

    @Test
    void places_count_the_text_as_it_was_sent() {
        check(Map.of("text", "  📚\tStudents\nwill be taught.  "))
                .statusCode(200)
                .body("findings[0].from", equalTo(5))
                .body("findings[0].to", equalTo(13));
    }

    @Test
    void very_little_text_is_unclear_and_nothing_more() {
        check(Map.of("text", "("))
                .statusCode(200)
                .body("verdict", equalTo("UNCLEAR"))
                .body("findings", empty());
    }

    @Test
    void a_text_is_one_to_two_thousand_characters_long() {
        check(Map.of("text", "(".repeat(2000))).statusCode(200);

        refused(check(Map.of("text", "(".repeat(2001))), "/text");
        refused(check(Map.of("text", "")), "/text");
        refused(check(Map.of("text", " \n ")), "/text");
        refused(check(Map.of("locale", "en")), "/text");
    }

    @Test
    void only_languages_that_have_rules_are_taken() {
        refused(check(Map.of("text", "Les élèves expliquent.", "locale", "fr")), "/locale");
        Api.as("ana").queryParam("locale", "fr").get("/framing-rules").then().statusCode(400);
    }

    @Test
    void nobody_is_answered_without_signing_in() {
        Api.asNobody()
                .body(Map.of("text", "Students read."))
                .post("/framing-checks")
                .then()
                .statusCode(401);
        Api.asNobody().get("/framing-rules").then().statusCode(401);
    }

    @Test
    void everybody_of_every_district_is_answered_alike() {
        Lincoln.EVERYBODY.forEach((String person, Role role) -> Api.as(person)
                .body(Map.of("text", "We will plan more."))
                .post("/framing-checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("TEACHER_FACING")));
    }

    @Test
    void the_rules_are_open_to_read() {
        Api.as("ana")
                .get("/framing-rules")
                .then()
                .statusCode(200)
                .body("locale", equalTo("en"))
                .body("rules.code", contains("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F10"))
                .body("rules.effect", hasItem("TEACHER_FACING"))
                .body("rules.words", everyItem(not(empty())))
                .body("rules.findAll { it.ask != null }", hasSize(8));
        Api.as("ana")
                .queryParam("locale", "es")
                .get("/framing-rules")
                .then()
                .statusCode(200)
                .body("locale", equalTo("es"))
                .body("ruleSet", startsWith("1-es-"));
    }

    private static ValidatableResponse check(Map<String, String> wanted) {
        return Api.as("ana").body(wanted).post("/framing-checks").then();
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }
}
