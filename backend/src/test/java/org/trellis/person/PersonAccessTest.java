package org.trellis.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer;

/// What becomes of a person's sign-in when the person changes.
@ApiTest
class PersonAccessTest {

    @Test
    void with_a_new_address_one_signs_in_by_the_new_one_only() {
        Newcomer newcomer = Newcomer.joined("Rosa");
        String address = "rosa.new." + newcomer.id() + "@lincoln.example";

        Api.patch("gus", newcomer.version())
                .body(Map.of("email", address))
                .patch("/people/{id}", newcomer.id())
                .then()
                .statusCode(200)
                .body("email", equalTo(address));

        signIn(newcomer.email()).statusCode(401);
        signIn(address).statusCode(201);
    }

    @Test
    void an_address_that_opens_an_account_of_another_district_is_taken() {
        Newcomer newcomer = Newcomer.joined("Sam");

        invalidAt(
                Api.patch("gus", newcomer.version())
                        .body(Map.of("email", Lincoln.email("jo")))
                        .patch("/people/{id}", newcomer.id())
                        .then(),
                "/email");
        signIn(newcomer.email()).statusCode(201);
        signIn(Lincoln.email("jo")).statusCode(201);
    }

    @Test
    void whoever_leaves_is_out_at_once_on_every_device() {
        Newcomer newcomer = Newcomer.joined("Tess");
        Newcomer.Session session = newcomer.signIn();
        session.request().get("/me").then().statusCode(200);

        newcomer.becomes("DEPARTED").statusCode(200).body("allowedStatuses", contains("ACTIVE"));

        problem(session.request().get("/me").then(), 401, "not-signed-in");
        problem(
                Api.asNobody()
                        .body(Map.of("refreshToken", session.refreshToken()))
                        .put("/sessions/current")
                        .then(),
                401,
                "not-signed-in");
        problem(signIn(newcomer.email()), 401, "sign-in-refused");
    }

    @Test
    void whoever_is_suspended_is_out_until_they_are_active_again_and_sign_in_anew() {
        Newcomer newcomer = Newcomer.joined("Umi");
        Newcomer.Session session = newcomer.signIn();

        newcomer.becomes("SUSPENDED").statusCode(200);
        problem(session.request().get("/me").then(), 401, "not-signed-in");
        problem(signIn(newcomer.email()), 401, "sign-in-refused");

        newcomer.becomes("ACTIVE").statusCode(200);
        problem(
                Api.asNobody()
                        .body(Map.of("refreshToken", session.refreshToken()))
                        .put("/sessions/current")
                        .then(),
                401,
                "not-signed-in");
        signIn(newcomer.email()).statusCode(201);
    }

    private static ValidatableResponse signIn(String email) {
        return Api.asNobody()
                .body(Map.of("email", email, "password", Lincoln.PASSWORD))
                .post("/sessions")
                .then();
    }
}
