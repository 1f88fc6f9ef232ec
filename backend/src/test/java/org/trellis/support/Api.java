package org.trellis.support;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Speaks to Trellis as one of the people of [Lincoln]; every answer is held against `openapi.yaml`.
public final class Api {

    private static final Contract CONTRACT = new Contract();

    /// Where an answer is not what a test expects, it is shown, with its request, as it travelled: laying each out
    /// beforehand, should it be shown, took longer than asking.
    private static final LogConfig AS_IT_TRAVELLED = LogConfig.logConfig()
            .enableLoggingOfRequestAndResponseIfValidationFails()
            .enablePrettyPrinting(false);

    private static final Map<String, Held> SESSIONS = new ConcurrentHashMap<>();

    private Api() {}

    /// A request of somebody, signed in, with a JSON body if any.
    public static RequestSpecification as(String person) {
        return withToken(token(person));
    }

    public static RequestSpecification withToken(String token) {
        return asNobody().header("Authorization", "Bearer " + token);
    }

    /// A request of nobody in particular.
    public static RequestSpecification asNobody() {
        Lincoln.mustBeThere();
        return given().config(RestAssured.config().logConfig(AS_IT_TRAVELLED))
                .filter(CONTRACT)
                .basePath("/api/v1")
                .contentType(ContentType.JSON);
    }

    /// A change to part of a record, of the version read.
    public static RequestSpecification patch(String person, int version) {
        return as(person).contentType("application/merge-patch+json").header("If-Match", "\"" + version + "\"");
    }

    /// A change of a record, of the version read.
    public static RequestSpecification change(String person, int version) {
        return as(person).header("If-Match", "\"" + version + "\"");
    }

    public static String token(String person) {
        return SESSIONS.compute(person, (name, held) -> held != null && held.isFresh() ? held : signIn(name))
                .token();
    }

    private static Held signIn(String person) {
        String token = asNobody()
                .body(Map.of("email", Lincoln.email(person), "password", Lincoln.PASSWORD))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("accessToken");
        return new Held(token, System.nanoTime());
    }

    /// A token, and when it was given; it is good for ten minutes.
    private record Held(String token, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < Duration.ofMinutes(8).toNanos();
        }
    }

    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
