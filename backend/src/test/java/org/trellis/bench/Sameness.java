package org.trellis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.bench.Load.Call;
import org.trellis.packaged.PackagedServer;

/// Holds the two servers' answers against each other, header by header and field by field: they are compared for the
/// same work.
///
/// Different by nature are the address of the server, the name of the request, what is left of the limit, the moment
/// when something was created, the order of fields, and the mark in a tag, which follows from those.
record Sameness(PackagedServer ours, PackagedServer theirs, String token) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z";
    private static final Set<String> LENGTH = Set.of("content-length", "transfer-encoding");

    /// @throws AssertionError if they differ in anything else
    void check(Call call) throws Exception {
        Answer expected = answer(ours, call);
        Answer answer = answer(theirs, call);
        assertThat(expected.status()).as(call.path()).isEqualTo(call.expectedStatus());
        assertThat(answer.status()).as("%s: %s", call.path(), answer.body()).isEqualTo(expected.status());
        assertThat(answer.headers()).as(call.path()).isEqualTo(expected.headers());
        assertThat(JSON.readTree(answer.body())).as(call.path()).isEqualTo(JSON.readTree(expected.body()));
    }

    private record Answer(int status, Map<String, String> headers, String body) {}

    private Answer answer(PackagedServer server, Call call) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(call.path()))
                .header("Authorization", "Bearer " + token);
        String body = call.body();
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> {
            if (!LENGTH.contains(name)) {
                headers.put(name, alike(name, String.join(", ", values), server));
            }
        });
        String said = answer.body();
        return new Answer(answer.statusCode(), headers, body == null ? said : said.replaceAll(MOMENT, "now"));
    }

    private static String alike(String name, String value, PackagedServer server) {
        return switch (name) {
            case "x-request-id", "ratelimit" -> "";
            case "etag" -> value.replaceAll("[.].*", "");
            default -> value.replace(server.address().getAuthority(), "here");
        };
    }

    static String get(PackagedServer server, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(path)).build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }
}
