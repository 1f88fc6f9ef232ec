package org.trellis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.ADAMS;
import static org.trellis.support.Lincoln.school;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;

/// What every operation refuses in a body, shown on teams; [org.trellis.fuzz.FuzzTest] tries it on all.
@ApiTest
class BadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"name\":", "{'name':'x'}", "[]", "null", "7", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}"})
    void a_body_that_is_no_json_object_is_malformed(String body) {
        problem(Api.as("ana").body(body).post("/teams").then(), 400, "malformed");
    }

    @Test
    void a_field_that_does_not_exist_is_refused_where_it_stands() {
        Map<String, Object> team = newTeam("Strict");
        team.put("colour", "green");

        problem(post(team), 400, "unknown-field").body("errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void a_value_of_another_type_is_refused_where_it_stands() {
        for (Object odd : List.of(5, true, List.of(), Map.of())) {
            Map<String, Object> team = newTeam("Strict");
            team.put("name", odd);

            problem(post(team), 400, "malformed").body("errors[0].pointer", equalTo("/name"));
        }
    }

    @Test
    void a_choice_is_one_of_those_there_are_to_the_letter() {
        for (String odd : List.of("GRADE ", "grade", "", "MOON")) {
            Map<String, Object> team = newTeam("Strict");
            team.put("kind", odd);

            invalidAt(post(team), "/kind");
        }
    }

    @Test
    void a_text_that_is_too_long_or_missing_is_refused_where_it_stands() {
        invalidAt(post(newTeam("x".repeat(81))), "/name");
        invalidAt(post(newTeam("")), "/name").body("errors[0].detail", equalTo("Fill this in."));
        invalidAt(post(Map.of()), "/kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\0B", "A\u0007B", "A\u009FB", "A\rB"})
    void control_characters_are_no_text(String name) {
        invalidAt(post(newTeam(name)), "/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teams", "/people", "/strategies"})
    void control_characters_are_not_looked_for(String list) {
        Api.as("ana").queryParam("q", "A\0\u0007").get(list).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD83D", "\\uDC69\\uD83D", "\\uD83D is half"})
    void half_a_surrogate_pair_is_no_text(String escaped) {
        String body = "{\"name\":\"" + escaped + "\",\"purpose\":\"\",\"kind\":\"GRADE\",\"schoolIds\":[]}";

        invalidAt(Api.as("ana").body(body).post("/teams").then(), "/name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "'; drop table team; --",
                "\uD83D\uDC69\u200D\uD83C\uDFEB e\u0301 \u202Eabc\u202C \u0645\u0639\u0644\u0645",
                " two lines\n\tand spaces  "
            })
    void text_is_given_back_to_the_letter(String purpose) {
        Map<String, Object> team = newTeam("Letters");
        team.put("purpose", purpose);

        post(team).statusCode(201).contentType("application/json").header("X-Content-Type-Options", "nosniff");
        Api.as("ben").get("/teams/{id}", team.get("id")).then().statusCode(200).body("purpose", equalTo(purpose));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "AZIS0wAAcACAAAAAAAAAAA==", "0000000000-000-0000-0000-00000000000", "x"})
    void an_id_is_a_uuid_in_its_usual_form(String id) {
        Map<String, Object> team = newTeam("Ids");
        team.put("id", id);

        problem(post(team), 400, "malformed").body("errors[0].pointer", equalTo("/id"));
        if (!id.isEmpty()) {
            problem(Api.as("ana").get("/teams/{id}", id).then(), 400, "invalid-parameter");
            team.remove("id");
            problem(
                    Api.as("ana")
                            .header("Idempotency-Key", id)
                            .body(team)
                            .post("/teams")
                            .then(),
                    400,
                    "invalid-parameter");
        }
    }

    @Test
    void nothing_is_named_twice_in_a_set() {
        Map<String, Object> team = newTeam("Twice");
        team.put("schoolIds", List.of(school(ADAMS), school(ADAMS)));

        problem(post(team), 400, "malformed").body("errors[0].pointer", equalTo("/schoolIds/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "image/png", "*/*", "multipart/mixed"})
    void only_json_is_taken(String type) {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);

        problem(Api.as("ana").contentType(type).body(body).post("/teams").then(), 415, "wrong-media-type");
        // A record of a single text could be made from plain text.
        problem(
                Api.asNobody()
                        .contentType(type)
                        .body(body)
                        .put("/sessions/current")
                        .then(),
                415,
                "wrong-media-type");
    }

    @Test
    void json_travels_as_utf_8() {
        byte[] utf16 = "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_16);
        byte[] noUtf8 = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '(', '"', '}'};

        problem(Api.as("ana").body(utf16).post("/teams").then(), 400, "malformed");
        problem(Api.as("ana").body(noUtf8).post("/teams").then(), 400, "malformed");
    }

    @Test
    void a_body_over_one_megabyte_is_refused_also_when_it_does_not_say_its_length() throws Exception {
        String body = "{\"name\":\"" + "x".repeat(1_010_000) + "\"}";

        problem(Api.as("ana").body(body).post("/teams").then(), 413, "body-too-large");
        HttpRequest chunked = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/teams"))
                .header("Authorization", "Bearer " + Api.token("ana"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(chunked, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/docs/errors#body-too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "limit=1e1",
                "mine=maybe",
                "kind=ROUND",
                "schoolId=1",
                "include=all"
            })
    void a_parameter_that_is_none_of_its_choices_is_refused(String query) {
        problem(Api.as("ana").get("/teams?" + query).then(), 400, "invalid-parameter");
    }

    @Test
    void a_cursor_that_was_forged_cut_off_or_given_elsewhere_is_refused() {
        post(newTeam("A cursor")).statusCode(201);
        post(newTeam("Another cursor")).statusCode(201);
        String cursor = Api.as("ana")
                .get("/teams?limit=1")
                .then()
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");

        Api.as("ben").queryParam("cursor", cursor).get("/teams").then().statusCode(200);
        String forged = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
        for (String odd : List.of(forged, cursor.substring(0, cursor.length() - 2), "x", "!")) {
            problem(Api.as("ana").queryParam("cursor", odd).get("/teams").then(), 400, "invalid-cursor");
        }
        problem(Api.as("jo").queryParam("cursor", cursor).get("/teams").then(), 400, "invalid-cursor");
        problem(Api.as("ana").queryParam("cursor", cursor).get("/goals").then(), 400, "invalid-cursor");
    }

    @Test
    void a_deep_or_endless_body_is_malformed() {
        for (String body :
                List.of("[".repeat(50_000), "{\"a\":".repeat(5_000), "{\"name\":" + "9".repeat(5_000) + "}")) {
            problem(Api.as("ana").body(body).post("/teams").then(), 400, "malformed");
        }
    }

    @Test
    void a_refusal_speaks_the_language_that_was_asked_for() {
        invalidAt(
                        Api.as("ana")
                                .header("Accept-Language", "es-MX")
                                .body(newTeam(""))
                                .post("/teams")
                                .then(),
                        "/name")
                .header("Content-Language", equalTo("es"))
                .body("errors[0].detail", equalTo("Completa este campo."));
    }

    private static ValidatableResponse post(Map<String, Object> team) {
        return Api.as("ana").body(team).post("/teams").then();
    }

    private static Map<String, Object> newTeam(String name) {
        UUID id = Api.newId();
        return new HashMap<>(
                Map.of("id", id, "name", name, "purpose", "Fractions", "kind", "GRADE", "schoolIds", List.of()));
    }
}
