package org.trellis.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    private static final ObjectMapper JSON = new ObjectMapper();
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
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
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
