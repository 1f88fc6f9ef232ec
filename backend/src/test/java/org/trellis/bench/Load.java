package org.trellis.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Requests, so many of them, over a few kept-alive connections, each sending its next when it has its answer.
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_SECONDS = 300;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions()
            .setMaxPoolSize(CONNECTIONS)
            .setKeepAlive(true)
            .setPipelining(false));

    /// What is sent; the body is absent for a GET.
    record Call(HttpMethod method, String path, @Nullable String body, int expectedStatus) {}

    /// @param call the n-th request
    /// @throws IllegalStateException if an answer has another status than expected
    void send(URI server, String token, int requests, IntFunction<Call> call) throws Exception {
        Run run = new Run(server, token, requests, call, new AtomicInteger());
        Future<Void> all = Future.succeededFuture();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            Promise<Void> done = Promise.promise();
            vertx.runOnContext(go -> step(run, done));
            all = Future.join(all, done.future()).mapEmpty();
        }
        all.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private record Run(URI server, String token, int requests, IntFunction<Call> calls, AtomicInteger sent) {}

    private void step(Run run, Promise<Void> done) {
        int number = run.sent().getAndIncrement();
        if (number >= run.requests()) {
            done.complete();
            return;
        }
        Call call = run.calls().apply(number);
        answer(run.server(), run.token(), call).onComplete(body -> {
            if (body.failed()) {
                done.fail(body.cause());
            } else {
                step(run, done);
            }
        });
    }

    private Future<Buffer> answer(URI server, String token, Call call) {
        RequestOptions options = new RequestOptions()
                .setMethod(call.method())
                .setHost(server.getHost())
                .setPort(server.getPort())
                .setURI(call.path())
                .putHeader("Authorization", "Bearer " + token);
        if (call.body() != null) {
            options.putHeader("Content-Type", "application/json");
        }
        return client.request(options)
                .compose(request -> call.body() == null ? request.send() : request.send(Buffer.buffer(call.body())))
                .compose(answer -> answer.body()
                        .compose(body -> answer.statusCode() == call.expectedStatus()
                                ? Future.succeededFuture(body)
                                : Future.failedFuture(
                                        call.method() + " " + call.path() + ": " + answer.statusCode() + " " + body)));
    }

    @Override
    public void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
