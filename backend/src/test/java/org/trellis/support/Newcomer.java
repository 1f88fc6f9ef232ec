package org.trellis.support;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody who has just come to Lincoln, for tests after which they are not what they were.
///
/// @param email what they sign in with, and [Lincoln#PASSWORD]
public record Newcomer(UUID id, String email) {

    /// Added by Gus, but not yet invited.
    public static Newcomer added(String givenName) {
        UUID id = Api.newId();
        String email = givenName.toLowerCase() + "." + id + "@lincoln.example";
        Map<String, Object> person = new HashMap<>(Map.of("id", id, "givenName", givenName, "familyName", "Newcomer"));
        person.put("email", email);
        Api.as("gus").body(person).post("/people").then().statusCode(201);
        return new Newcomer(id, email);
    }

    /// Added, invited, and in with a password of their own.
    public static Newcomer joined(String givenName) {
        Newcomer newcomer = added(givenName);
        newcomer.choose(newcomer.invitation(), Lincoln.PASSWORD);
        return newcomer;
    }

    /// The secret part of a new link for them.
    public String invitation() {
        return linkFrom(Api.as("gus"), id);
    }

    /// The secret part of a new link that a roster administrator makes for somebody.
    public static String linkFrom(RequestSpecification administrator, UUID person) {
        String url = administrator
                .post("/people/{id}/invitations", person)
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        return url.substring(url.indexOf("#token=") + 7);
    }

    public void choose(String invitation, String password) {
        Api.asNobody()
                .body(Map.of("password", password))
                .put("/invitations/{token}/password", invitation)
                .then()
                .statusCode(204);
    }

    /// A wrapper app's session of theirs.
    public Session signIn() {
        return Api.asNobody()
                .body(Map.of("email", email, "password", Lincoln.PASSWORD, "client", "APP"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .as(Session.class);
    }

    /// What signing in gives a wrapper app.
    public record Session(String accessToken, String tokenType, long expiresIn, UUID personId, String refreshToken) {

        public RequestSpecification request() {
            return Api.withToken(accessToken);
        }
    }

    /// Gives them a role that counts from a day on, as Gus does.
    ///
    /// @return the role's id
    public String given(String role, UUID school, String from) {
        Map<String, Object> wanted = new HashMap<>(Map.of("role", role, "from", from));
        if (school != null) {
            wanted.put("schoolId", school);
        }
        return Api.as("gus")
                .body(wanted)
                .post("/people/{id}/roles", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Gives them another status, as Gus does.
    public ValidatableResponse becomes(String status) {
        return Api.change("gus", version())
                .body(Map.of("status", status))
                .put("/people/{id}/status", id)
                .then();
    }

    public int version() {
        return Api.as("gus")
                .get("/people/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }
}
