package org.trellis.packaged;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody of the sample district, signed in at a server.
public final class SignedIn {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI api;
    private final String accessToken;

    private SignedIn(URI api, String accessToken) {
        this.api = api;
        this.accessToken = accessToken;
    }

    /// An answer: its status and its body, which is empty when there is none.
    public record Answer(int status, JsonNode body) {}

    /// @param name what stands before the `@` of the sample account
    public static SignedIn as(String name, PackagedServer server) {
        SignedIn nobody = new SignedIn(server.address().resolve("/api/v1/"), "");
        Map<String, String> door = Map.of("email", name + "@maplegrove.example", "password", "maple-grove");
        Answer session = unchecked(() -> nobody.post("sessions", door));
        if (session.status() != 201) {
            throw new IllegalStateException(name + " cannot sign in: " + session);
        }
        return new SignedIn(nobody.api, session.body().required("accessToken").textValue());
    }

    /// A body as the API takes it.
    public static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String accessToken() {
        return accessToken;
    }

    /// @param path below `/api/v1/`
    /// @throws IllegalStateException if the answer is not 200
    public JsonNode get(String path) {
        Answer answer = unchecked(() -> send(request(path).GET().build()));
        if (answer.status() != 200) {
            throw new IllegalStateException("GET " + path + ": " + answer);
        }
        return answer.body();
    }

    /// Every item of a list, page after page.
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String next = page;
        while (true) {
            JsonNode body = get(next);
            body.required("items").forEach(items::add);
            if (!body.has("nextCursor")) {
                return items;
            }
            next = page + "&cursor=" + body.get("nextCursor").textValue();
        }
    }

    /// @throws IOException if the connection broke, so that nobody knows whether it was done
    public Answer post(String path, Object body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json(body)))
                .build());
    }

    /// What was created.
    ///
    /// @throws IllegalStateException if the answer is not 201
    public JsonNode create(String path, Object body) {
        Answer answer = unchecked(() -> post(path, body));
        if (answer.status() != 201) {
            throw new IllegalStateException("POST " + path + ": " + answer);
        }
        return answer.body();
    }

    /// @param version of the record that is replaced
    /// @throws IllegalStateException if the answer is not 200
    public JsonNode put(String path, Object body, int version) {
        Answer answer = unchecked(() -> send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", '"' + String.valueOf(version) + '"')
                .PUT(BodyPublishers.ofByteArray(json(body)))
                .build()));
        if (answer.status() != 200) {
            throw new IllegalStateException("PUT " + path + ": " + answer);
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path)).timeout(Duration.ofSeconds(30));
        return accessToken.isEmpty() ? request : request.header("Authorization", "Bearer " + accessToken);
    }

    private static Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private interface Request {
        Answer send() throws IOException;
    }

    private static Answer unchecked(Request request) {
        try {
            return request.send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
