package org.trellis.goal;

import java.util.UUID;
import org.trellis.support.Api;

/// Strategies for teams to try.
final class SampleStrategy {

    private SampleStrategy() {}

    /// One of the starter library, by its place in the list.
    static UUID published(int place) {
        return UUID.fromString(Api.as("ana")
                .get("/strategies?status=PUBLISHED")
                .then()
                .statusCode(200)
                .extract()
                .path("items[" + place + "].id"));
    }

    static String titleOf(UUID strategy) {
        return Api.as("ana").get("/strategies/{id}", strategy).then().extract().path("title");
    }
}
