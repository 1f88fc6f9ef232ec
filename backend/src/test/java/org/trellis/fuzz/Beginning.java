package org.trellis.fuzz;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/// Takes the first that comes of a body, and no more.
final class Beginning implements BodySubscriber<String> {

    private final CompletableFuture<String> first = new CompletableFuture<>();
    private Subscription subscription;

    @Override
    public CompletionStage<String> getBody() {
        return first;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        StringBuilder text = new StringBuilder();
        part.forEach(bytes -> text.append(StandardCharsets.UTF_8.decode(bytes)));
        subscription.cancel();
        first.complete(text.toString());
    }

    @Override
    public void onError(Throwable failed) {
        first.completeExceptionally(failed);
    }

    @Override
    public void onComplete() {
        first.complete("");
    }
}
