package org.trellis.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.Cookie;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer;

@ApiTest
class SessionResourceTest {

    @Inject
    EntityManager em;

    @Test
    void a_browser_gets_its_refresh_token_in_a_cookie_that_scripts_and_other_sites_cannot_use() {
        ValidatableResponse answer = signIn("ana@lincoln.example", Lincoln.PASSWORD)
                .statusCode(201)
                .body("accessToken", notNullValue())
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(600))
                .body("personId", equalTo(person("ana").toString()))
                .body("$", not(hasKey("refreshToken")));

        Cookie cookie = answer.extract().detailedCookie("trellis_refresh");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api/v1/sessions");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(30).toSeconds());
        assertThat(cookie.isSecured()).isFalse();
    }

    @Test
    void behind_https_the_cookie_travels_by_https_only() {
        Cookie cookie = Api.asNobody()
                .header("X-Forwarded-Proto", "https")
                .body(Map.of("email", "ana@lincoln.example", "password", Lincoln.PASSWORD))
                .post("/sessions")
                .then()
                .extract()
                .detailedCookie("trellis_refresh");

        assertThat(cookie.isSecured()).isTrue();
    }

    @Test
    void a_wrapper_app_gets_its_refresh_token_in_the_body_and_no_cookie() {
        app("ana@lincoln.example").body("refreshToken", notNullValue()).header("Set-Cookie", blankOrNullString());
    }

    @Test
    void an_address_is_the_same_in_capitals() {
        signIn("ANA@Lincoln.Example", Lincoln.PASSWORD).statusCode(201);
    }

    @Test
    void a_body_that_names_nobody_says_where() {
        invalidAt(signIn(" ", Lincoln.PASSWORD), "/email");
        invalidAt(signIn("ana@lincoln.example", ""), "/password");
        invalidAt(signIn("ana@lincoln.example", "x".repeat(201)), "/password");
    }

    @Test
    void a_used_refresh_token_is_replaced() {
        String first = app("ben@lincoln.example").extract().path("refreshToken");

        String second = renew(first)
                .statusCode(200)
                .body("accessToken", notNullValue())
                .extract()
                .path("refreshToken");

        assertThat(second).isNotEqualTo(first);
        renew(second).statusCode(200);
    }

    @Test
    void the_cookie_alone_renews_a_browsers_session_and_is_replaced() {
        String first = signIn("ben@lincoln.example", Lincoln.PASSWORD).extract().cookie("trellis_refresh");

        ValidatableResponse renewed = Api.asNobody()
                .cookie("trellis_refresh", first)
                .body(Map.of())
                .put("/sessions/current")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("refreshToken")));

        String second = renewed.extract().cookie("trellis_refresh");
        assertThat(second).isNotBlank().isNotEqualTo(first);
        Api.withToken(renewed.extract().path("accessToken"))
                .get("/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(person("ben").toString()));
    }

    @Test
    void two_tabs_that_renew_at_once_both_go_on() throws Exception {
        String token = app("ben@lincoln.example").extract().path("refreshToken");
        Callable<Integer> tab = () -> renew(token).extract().statusCode();

        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = pool.invokeAll(List.of(tab, tab)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).containsExactly(200, 200);
        }
    }

    @Test
    void within_ten_seconds_a_replaced_token_gives_access_but_no_successor() {
        String first = app("ben@lincoln.example").extract().path("refreshToken");
        String second = renew(first).extract().path("refreshToken");

        renew(first).statusCode(200).body("accessToken", notNullValue()).body("$", not(hasKey("refreshToken")));

        renew(second).statusCode(200);
    }

    @Test
    void a_token_that_comes_back_later_was_copied_and_ends_the_session() {
        String first = app("ben@lincoln.example").extract().path("refreshToken");
        String second = renew(first).extract().path("refreshToken");
        lastRenewed(second, Instant.now().minusSeconds(11));

        problem(renew(first), 401, "not-signed-in");

        problem(renew(second), 401, "not-signed-in");
    }

    @Test
    void a_session_that_was_not_used_for_a_month_runs_out() {
        String token = app("ben@lincoln.example").extract().path("refreshToken");
        runsOut(token, Instant.now().minusSeconds(1));

        problem(renew(token), 401, "not-signed-in");
    }

    @Test
    void what_is_no_refresh_token_renews_nothing() {
        String real = app("ben@lincoln.example").extract().path("refreshToken");

        problem(renew("nonsense"), 401, "not-signed-in");
        problem(renew(UUID.randomUUID() + ".nonsense"), 401, "not-signed-in");
        problem(renew("."), 401, "not-signed-in");
        invalidAt(renew("x".repeat(201)), "/refreshToken");
        problem(Api.asNobody().body(Map.of()).put("/sessions/current").then(), 401, "not-signed-in");
        problem(
                Api.asNobody()
                        .cookie("trellis_refresh", "nonsense")
                        .body(Map.of())
                        .put("/sessions/current")
                        .then(),
                401,
                "not-signed-in");
        renew(real).statusCode(200);
    }

    @Test
    void whoever_signs_out_is_out_and_may_say_so_twice() {
        String token = signIn("ben@lincoln.example", Lincoln.PASSWORD).extract().cookie("trellis_refresh");

        Cookie gone = signOut(token).statusCode(204).extract().detailedCookie("trellis_refresh");
        signOut(token).statusCode(204);

        assertThat(gone.getValue()).isEmpty();
        assertThat(gone.getMaxAge()).isZero();
        problem(
                Api.asNobody()
                        .cookie("trellis_refresh", token)
                        .body(Map.of())
                        .put("/sessions/current")
                        .then(),
                401,
                "not-signed-in");
        Api.asNobody().delete("/sessions/current").then().statusCode(204);
    }

    @Test
    void a_wrapper_app_signs_out_with_its_token_in_a_header() {
        String token = app("ben@lincoln.example").extract().path("refreshToken");

        Api.asNobody()
                .header("X-Refresh-Token", token)
                .delete("/sessions/current")
                .then()
                .statusCode(204);

        problem(renew(token), 401, "not-signed-in");
    }

    @Test
    void signing_out_one_device_leaves_the_others_in() {
        Newcomer newcomer = Newcomer.joined("Rex");
        Newcomer.Session phone = newcomer.signIn();
        Newcomer.Session tablet = newcomer.signIn();

        Api.asNobody()
                .header("X-Refresh-Token", phone.refreshToken())
                .delete("/sessions/current")
                .then()
                .statusCode(204);

        renew(tablet.refreshToken()).statusCode(200);
    }

    private static ValidatableResponse signIn(String email, String password) {
        return Api.asNobody()
                .body(Map.of("email", email, "password", password))
                .post("/sessions")
                .then();
    }

    private static ValidatableResponse app(String email) {
        return Api.asNobody()
                .body(Map.of("email", email, "password", Lincoln.PASSWORD, "client", "APP"))
                .post("/sessions")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse renew(String token) {
        return Api.asNobody()
                .body(Map.of("refreshToken", token))
                .put("/sessions/current")
                .then();
    }

    private static ValidatableResponse signOut(String token) {
        return Api.asNobody()
                .cookie("trellis_refresh", token)
                .delete("/sessions/current")
                .then();
    }

    private void lastRenewed(String token, Instant when) {
        set("rotatedAt", token, when);
    }

    private void runsOut(String token, Instant when) {
        set("expiresAt", token, when);
    }

    private void set(String field, String token, Instant when) {
        UUID family = UUID.fromString(token.substring(0, token.indexOf('.')));
        QuarkusTransaction.requiringNew()
                .run(() -> em.createQuery("update RefreshFamily f set f." + field + " = :when where f.id = :id")
                        .setParameter("when", when)
                        .setParameter("id", family)
                        .executeUpdate());
    }
}
