package org.trellis.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.spec.SecretKeySpec;

/// What every answer has besides its body: its request id, its ETag, what is left of the caller's limit, and what a
/// browser is told not to do.
final class ReferenceAnswer {

    private static final int MARK_BYTES = 9;
    private static final long MINUTE = 60_000_000_000L;

    private final SecretKeySpec tags;
    private final int limit;
    private final Map<UUID, Share> shares = new ConcurrentHashMap<>();

    ReferenceAnswer(SecretKeySpec tags, int limit) {
        this.tags = tags;
        this.limit = limit;
    }

    /// @param version of the record that it shows; negative where it shows a page
    /// @param place the header that says where else to look, and what it says; null for none
    record Body(int status, byte[] json, int version, String header, String place) {

        static Body page(byte[] json, String next) {
            return new Body(200, json, -1, "Link", next);
        }

        static Body record(byte[] json, int version) {
            return new Body(200, json, version, null, null);
        }

        static Body created(byte[] json, String location) {
            return new Body(201, json, 0, "Location", location);
        }
    }

    /// All of an answer.
    ///
    /// @param tag null where it shows a page
    /// @param left how many requests the caller has left
    record Ready(Body body, String tag, long left) {}

    /// What one person has left of this minute, filling up as time passes.
    private static final class Share {

        private double left;
        private long at = System.nanoTime();

        synchronized long take(int limit) {
            long now = System.nanoTime();
            left = Math.min(limit, left + (double) (now - at) * limit / MINUTE);
            at = now;
            if (left < 1) {
                throw new IllegalArgumentException("too many requests");
            }
            left--;
            return (long) left;
        }
    }

    /// @throws IllegalArgumentException when the person's share of this minute is used up
    ///
    /// @return what is left of it
    long count(UUID person) {
        return share(person).take(limit);
    }

    private Share share(UUID person) {
        return shares.computeIfAbsent(person, unknown -> {
            Share full = new Share();
            full.left = limit;
            return full;
        });
    }

    /// The answer that this body is part of.
    Ready ready(Body body, long left) throws GeneralSecurityException {
        if (body.version() < 0) {
            return new Ready(body, null, left);
        }
        byte[] mark = Arrays.copyOf(ReferenceKeys.mark(tags, body.json()), MARK_BYTES);
        String tag = "\"" + body.version() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(mark) + "\"";
        return new Ready(body, tag, left);
    }

    void send(HttpServerRequest request, Ready ready) {
        Body body = ready.body();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long reset = (limit - ready.left()) * 60 / limit + 1;
        HttpServerResponse response = request.response()
                .setStatusCode(body.status())
                .putHeader("X-Request-Id", new UUID(random.nextLong(), random.nextLong()).toString())
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("RateLimit-Policy", "\"person\";q=" + limit + ";w=60")
                .putHeader("RateLimit", "\"person\";r=" + ready.left() + ";t=" + reset)
                .putHeader("Content-Type", "application/json;charset=UTF-8");
        if (ready.tag() != null) {
            response.putHeader("ETag", ready.tag());
        }
        if (body.place() != null) {
            response.putHeader(body.header(), body.place());
        }
        response.end(Buffer.buffer(body.json()));
    }
}
