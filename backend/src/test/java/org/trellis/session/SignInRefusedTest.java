package org.trellis.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.support.Answers.problem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.contract.RateLimits;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer;

/// What somebody learns who tries addresses and passwords: nothing.
@ApiTest
class SignInRefusedTest {

    @Inject
    Passwords passwords;

    @Inject
    RateLimits limits;

    @AfterEach
    void allowManyTriesAgain() {
        limits.allowSignIns(1000);
    }

    @Test
    void a_wrong_address_and_a_wrong_password_are_answered_in_the_same_words() {
        Response address = signIn("nobody@lincoln.example", Lincoln.PASSWORD);
        Response password = signIn("ana@lincoln.example", "not her password");

        problem(address.then(), 401, "sign-in-refused");
        problem(password.then(), 401, "sign-in-refused");
        assertThat(withoutRequestId(address)).isEqualTo(withoutRequestId(password));
        assertThat(address.headers().asList().stream()
                        .map(header -> header.getName())
                        .sorted()
                        .toList())
                .isEqualTo(password.headers().asList().stream()
                        .map(header -> header.getName())
                        .sorted()
                        .toList());
    }

    @Test
    void whoever_is_suspended_or_not_in_yet_is_refused_in_the_same_words() {
        Newcomer suspended = Newcomer.joined("Sue");
        Api.change("gus", suspended.version())
                .body(Map.of("status", "SUSPENDED"))
                .put("/people/{id}/status", suspended.id())
                .then()
                .statusCode(200);
        Newcomer invited = Newcomer.added("Ted");

        String refused = withoutRequestId(signIn("nobody@lincoln.example", Lincoln.PASSWORD));
        assertThat(withoutRequestId(signIn(suspended.email(), Lincoln.PASSWORD)))
                .isEqualTo(refused);
        assertThat(withoutRequestId(signIn(invited.email(), Lincoln.PASSWORD))).isEqualTo(refused);
    }

    @Test
    void every_answer_costs_one_password_hash() {
        Newcomer gone = Newcomer.joined("Uli");
        Api.change("gus", gone.version())
                .body(Map.of("status", "DEPARTED"))
                .put("/people/{id}/status", gone.id())
                .then()
                .statusCode(200);

        assertThat(hashesFor("ana@lincoln.example", Lincoln.PASSWORD)).isEqualTo(1);
        assertThat(hashesFor("ana@lincoln.example", "not her password")).isEqualTo(1);
        assertThat(hashesFor("nobody@lincoln.example", Lincoln.PASSWORD)).isEqualTo(1);
        assertThat(hashesFor(gone.email(), Lincoln.PASSWORD)).isEqualTo(1);
        assertThat(hashesFor(Newcomer.added("Val").email(), Lincoln.PASSWORD)).isEqualTo(1);
    }

    @Test
    void tries_are_limited_for_each_address_even_with_the_right_password_at_last() {
        limits.allowSignIns(3);
        Newcomer newcomer = Newcomer.joined("Wim");
        for (int i = 0; i < 3; i++) {
            problem(signIn(newcomer.email(), "guess " + i).then(), 401, "sign-in-refused");
        }

        ValidatableResponse refused =
                problem(signIn(newcomer.email().toUpperCase(), Lincoln.PASSWORD).then(), 429, "too-many-requests");

        assertThat(Integer.parseInt(refused.extract().header("Retry-After"))).isBetween(1, 900);
        refused.header("RateLimit-Policy", equalTo("\"sign-in\";q=3;w=900"));
        signIn("ben@lincoln.example", Lincoln.PASSWORD).then().statusCode(201);
    }

    @Test
    void an_address_without_an_account_is_limited_alike() {
        limits.allowSignIns(3);
        for (int i = 0; i < 3; i++) {
            problem(signIn("noone@lincoln.example", "guess " + i).then(), 401, "sign-in-refused");
        }

        problem(signIn("noone@lincoln.example", "guess").then(), 429, "too-many-requests");
    }

    @Test
    void tries_at_ones_own_current_password_are_limited_too() {
        limits.allowSignIns(3);
        Newcomer newcomer = Newcomer.joined("Yan");
        Newcomer.Session session = newcomer.signIn();
        Map<String, String> guess = Map.of("current", "a guess", "wanted", "a password of ten");
        session.request().body(guess).put("/me/password").then().statusCode(422);
        session.request().body(guess).put("/me/password").then().statusCode(422);

        problem(session.request().body(guess).put("/me/password").then(), 429, "too-many-requests");
    }

    private long hashesFor(String email, String password) {
        long before = passwords.worked();
        signIn(email, password);
        return passwords.worked() - before;
    }

    private static Response signIn(String email, String password) {
        return Api.asNobody().body(Map.of("email", email, "password", password)).post("/sessions");
    }

    private static String withoutRequestId(Response answer) {
        return answer.statusCode() + answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
