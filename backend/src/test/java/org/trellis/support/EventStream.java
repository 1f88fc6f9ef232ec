package org.trellis.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An open stream of server-sent events, read one by one as the HTML standard says; each is held against the contract.
public final class EventStream implements AutoCloseable {

    private static final String PATH = "/api/v1/events";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Contract CONTRACT = new Contract();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private @Nullable String lastId;

    private EventStream(HttpResponse<InputStream> response, @Nullable String lastId) {
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        this.lastId = lastId;
    }

    /// What came, and the id that goes with it.
    ///
    /// @param data absent where it only says how far the stream is
    public record Event(@Nullable String id, Optional<JsonNode> data) {}

    /// @param query such as `?teamId=…`, or nothing
    /// @param lastId where to go on; null to begin with what comes next
    public static EventStream open(String token, String query, @Nullable String lastId) {
        return open(URI.create(RestAssured.baseURI + ":" + RestAssured.port), token, query, lastId);
    }

    /// The same at another server than that of the tests.
    public static EventStream open(URI server, String token, String query, @Nullable String lastId) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(PATH + query)).header("Authorization", "Bearer " + token);
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            return new EventStream(HTTP.send(request.build(), BodyHandlers.ofInputStream()), lastId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<InputStream> response() {
        return response;
    }

    /// Waits for the next; nothing where the stream has ended, or was cut.
    public Optional<Event> next() {
        String data = null;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    return Optional.of(
                            new Event(lastId, Optional.ofNullable(data).map(EventStream::checked)));
                } else if (line.startsWith("id:")) {
                    lastId = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                }
            }
        } catch (IOException cut) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException alreadyCut) {
            // It is closed either way.
        }
    }

    private static JsonNode checked(String data) {
        CONTRACT.check("GET", PATH, 200, "text/event-stream", "data:" + data);
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError(data, e);
        }
    }
}
