package org.trellis.support;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;

/// What answers of Trellis have in common.
public final class Answers {

    private Answers() {}

    /// A refusal of this kind, by the last part of its type.
    public static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/errors#" + code))
                .body("requestId", notNullValue());
    }

    /// A refusal of what one place of the body says.
    public static ValidatableResponse invalidAt(ValidatableResponse answer, String pointer) {
        return problem(answer, 422, "invalid").body("errors[0].pointer", equalTo(pointer));
    }

    /// The ETag of a record in this version.
    public static Matcher<String> tagOf(int version) {
        return startsWith("\"" + version + ".");
    }
}
