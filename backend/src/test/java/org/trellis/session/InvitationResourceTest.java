package org.trellis.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.trellis.support.Answers.invalidAt;
import static org.trellis.support.Answers.problem;
import static org.trellis.support.Lincoln.person;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer;

@ApiTest
class InvitationResourceTest {

    @Test
    void whoever_is_invited_sees_that_the_link_is_theirs_and_chooses_a_password() {
        Newcomer newcomer = Newcomer.added("Ike");
        String token = newcomer.invitation();
        signIn(newcomer, "a long new password").statusCode(401);

        Api.asNobody()
                .get("/invitations/{token}", token)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ike Newcomer"))
                .body("districtName", equalTo("Lincoln"))
                .body("email", equalTo(newcomer.email()))
                .body("expiresAt", notNullValue());
        newcomer.choose(token, "a long new password");

        signIn(newcomer, "a long new password").statusCode(201);
        Api.as("gus").get("/people/{id}", newcomer.id()).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_link_leads_to_this_server_and_hides_its_secret_from_every_log() {
        Api.as("gus")
                .post("/people/{id}/invitations", Newcomer.added("Jan").id())
                .then()
                .statusCode(201)
                .body("url", startsWith("http://"))
                .body("url", containsString("/welcome#token="));
    }

    @Test
    void a_link_is_good_once() {
        Newcomer newcomer = Newcomer.added("Kit");
        String token = newcomer.invitation();
        newcomer.choose(token, Lincoln.PASSWORD);

        problem(Api.asNobody().get("/invitations/{token}", token).then(), 404, "not-found");
        problem(accept(token, "another long one"), 404, "not-found");
        signIn(newcomer, Lincoln.PASSWORD).statusCode(201);
    }

    @Test
    void a_link_is_good_once_even_when_two_use_it_at_once() throws Exception {
        String token = Newcomer.added("Lou").invitation();
        Callable<Integer> use =
                () -> accept(token, "a long new password").extract().statusCode();

        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = pool.invokeAll(List.of(use, use)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            Assertions.assertThat(answers).containsExactly(204, 404);
        }
    }

    @Test
    void a_new_link_ends_those_before() {
        Newcomer newcomer = Newcomer.added("Mia");
        String first = newcomer.invitation();

        String second = newcomer.invitation();

        problem(accept(first, Lincoln.PASSWORD), 404, "not-found");
        newcomer.choose(second, Lincoln.PASSWORD);
    }

    @Test
    void a_password_from_a_new_link_signs_out_every_device() {
        Newcomer newcomer = Newcomer.joined("Ned");
        Newcomer.Session before = newcomer.signIn();

        newcomer.choose(newcomer.invitation(), "another long one");

        problem(
                Api.asNobody()
                        .body(Map.of("refreshToken", before.refreshToken()))
                        .put("/sessions/current")
                        .then(),
                401,
                "not-signed-in");
        signIn(newcomer, Lincoln.PASSWORD).statusCode(401);
        signIn(newcomer, "another long one").statusCode(201);
    }

    @Test
    void whoever_has_left_is_not_invited_and_their_links_are_of_no_use() {
        Newcomer newcomer = Newcomer.added("Ora");
        String token = newcomer.invitation();
        Api.change("gus", newcomer.version())
                .body(Map.of("status", "DEPARTED"))
                .put("/people/{id}/status", newcomer.id())
                .then()
                .statusCode(200);

        problem(accept(token, Lincoln.PASSWORD), 404, "not-found");
        problem(Api.as("gus").post("/people/{id}/invitations", newcomer.id()).then(), 409, "person-away")
                .body("detail", containsString("Ora Newcomer"));
    }

    @Test
    void only_a_roster_administrator_of_the_district_invites() {
        Newcomer newcomer = Newcomer.added("Pru");

        problem(Api.as("dana").post("/people/{id}/invitations", newcomer.id()).then(), 403, "not-allowed");
        problem(Api.as("jude").post("/people/{id}/invitations", newcomer.id()).then(), 404, "not-found");
    }

    @Test
    void a_link_that_never_was_is_not_found_and_a_short_password_not_taken() {
        problem(Api.asNobody().get("/invitations/{token}", "nothing").then(), 404, "not-found");
        invalidAt(accept(Newcomer.added("Quin").invitation(), "short"), "/password");
    }

    @Test
    void another_districts_administrator_cannot_take_an_account_by_giving_its_persons_id_to_somebody() {
        Map<String, Object> twin = new HashMap<>(
                Map.of("id", person("ana"), "givenName", "Ana", "familyName", "Twin", "email", "ANA@lincoln.example"));
        Api.as("jude").body(twin).post("/people").then().statusCode(201);
        String url = Api.as("jude")
                .post("/people/{id}/invitations", person("ana"))
                .then()
                .statusCode(201)
                .extract()
                .path("url");

        problem(accept(url.substring(url.indexOf("#token=") + 7), "taken over by Jude"), 409, "already-exists");

        Api.asNobody()
                .body(Map.of("email", "ana@lincoln.example", "password", Lincoln.PASSWORD))
                .post("/sessions")
                .then()
                .statusCode(201);
        Api.as("ana").get("/me").then().statusCode(200).body("district.name", equalTo("Lincoln"));
    }

    private static ValidatableResponse accept(String token, String password) {
        return Api.asNobody()
                .body(Map.of("password", password))
                .put("/invitations/{token}/password", token)
                .then();
    }

    private static ValidatableResponse signIn(Newcomer newcomer, String password) {
        return Api.asNobody()
                .body(Map.of("email", newcomer.email(), "password", password))
                .post("/sessions")
                .then();
    }
}
