package org.trellis.fuzz;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Sends requests byte by byte as they are made.
final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @throws IOException also when the server hangs up while a body is being sent, as it may on one that is too large
    Answer send(Request request) throws IOException {
        HttpRequest.Builder http = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + request.address()))
                .timeout(PATIENCE)
                .method(request.method(), publisher(request));
        request.headers().forEach(http::header);
        try {
            return send(http.build());
        } catch (HttpTimeoutException late) {
            throw late;
        } catch (IOException closedMeanwhile) {
            // A connection that was kept may have been closed since; as browsers do, one more is tried.
            return send(http.build());
        }
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            return Answer.of(client.send(request, Wire::received));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// All that is sent, or how a stream begins that has no end.
    private static BodySubscriber<String> received(ResponseInfo info) {
        boolean stream = info.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        return stream ? new Beginning() : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static BodyPublisher publisher(Request request) {
        byte[] body = request.body();
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return request.isChunked()
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
    }

    @Override
    public void close() {
        client.close();
    }
}
