package org.trellis.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Serves the built client: its hashed files for ever, its page checked each time, and that page for every address
/// that a person opens and that is not the server's own.
class SinglePageClient {

    private static final int BEFORE_REST = 100;
    private static final String HASHED = "/_app/immutable/";
    private static final String PAGE = "/index.html";
    /// What may run in a page is said in the page itself, with the hashes of its scripts; this is what cannot be.
    private static final String POLICY = "frame-ancestors 'none'; object-src 'none'; base-uri 'none'";

    private final ClientFiles files;

    SinglePageClient(@ConfigProperty(name = "trellis.web") Path folder) {
        files = new ClientFiles(folder);
    }

    void register(@Observes Router router) {
        if (!files.isEmpty()) {
            router.route()
                    .order(BEFORE_REST)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(this::serve);
        }
    }

    private void serve(RoutingContext request) {
        String path = request.normalizedPath();
        ClientFile file = isTheServers(path) ? null : files.at(path);
        if (file == null && !isTheServers(path) && isOpenedByAPerson(request)) {
            file = files.at(PAGE);
        }
        if (file == null) {
            request.next();
        } else {
            send(request, path, file);
        }
    }

    private static boolean isTheServers(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/q/")
                || path.startsWith("/.well-known/")
                || path.startsWith("/oauth/")
                || path.equals("/docs")
                || path.startsWith("/docs/")
                || path.startsWith("/openapi");
    }

    private static boolean isOpenedByAPerson(RoutingContext request) {
        String accepted = String.valueOf(request.request().getHeader(HttpHeaders.ACCEPT));
        return !request.normalizedPath().startsWith("/_app/") && accepted.contains("text/html");
    }

    private static void send(RoutingContext request, String path, ClientFile file) {
        HttpServerRequest asked = request.request();
        HttpServerResponse answer = request.response()
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, file.etag())
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache");
        if (file.etag().equals(asked.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            answer.setStatusCode(304).end();
            return;
        }
        String accepted = String.valueOf(asked.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Buffer body = file.plain();
        for (Map.Entry<String, Buffer> packed : file.packed().entrySet()) {
            if (accepted.contains(packed.getKey())) {
                answer.putHeader(HttpHeaders.CONTENT_ENCODING, packed.getKey());
                body = packed.getValue();
                break;
            }
        }
        answer.putHeader("Content-Security-Policy", POLICY)
                .putHeader(HttpHeaders.CONTENT_TYPE, file.type())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
        if (asked.method() == HttpMethod.HEAD) {
            answer.end();
        } else {
            answer.end(body);
        }
    }
}
