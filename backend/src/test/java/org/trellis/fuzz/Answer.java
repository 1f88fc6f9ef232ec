package org.trellis.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/// What came back.
///
/// @param location the path of what was created
record Answer(
        int status,
        String contentType,
        String body,
        @Nullable String etag,
        @Nullable String location) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers()
                        .firstValue("Location")
                        .map(location -> URI.create(location).getPath())
                        .orElse(null));
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /// The body, if it is JSON.
    @Nullable
    JsonNode json() {
        try {
            return contentType.contains("json") ? JSON.readTree(body) : null;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
