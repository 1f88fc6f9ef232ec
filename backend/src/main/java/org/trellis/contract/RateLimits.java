package org.trellis.contract;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.trellis.problem.TooManyRequests;

/// How many requests a person, or an address nobody has signed in from, may make in a minute; and how often a
/// password may be tried.
///
/// The counts are this process's own: with several processes a person has as many times the limit.
/// What is left is said in the fields `RateLimit` and `RateLimit-Policy` (IETF draft-ietf-httpapi-ratelimit-headers).
@ApplicationScoped
public class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int SIGN_IN_TRIES = 10;
    private static final Duration SIGN_IN_WINDOW = Duration.ofMinutes(15);
    private static final int SIGN_INS_FROM_ONE_ADDRESS = 300;
    private static final int REMEMBERED = 100_000;

    private final int personLimit;
    private final int addressLimit;
    private volatile int signInLimit;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(SIGN_IN_WINDOW)
            .maximumSize(REMEMBERED)
            .build();
    private final Remaining remaining;

    RateLimits(
            @ConfigProperty(name = "trellis.rate-limit.person") int personLimit,
            @ConfigProperty(name = "trellis.rate-limit.address") int addressLimit,
            @ConfigProperty(name = "trellis.rate-limit.sign-in", defaultValue = "10") int signInLimit,
            Remaining remaining) {
        this.personLimit = personLimit;
        this.addressLimit = addressLimit;
        this.signInLimit = signInLimit;
        this.remaining = remaining;
    }

    /// Says how often a password may be tried from now on, where nobody has tried yet.
    public void allowSignIns(int tries) {
        signInLimit = tries;
    }

    /// Counts a request of somebody who is signed in.
    ///
    /// @throws TooManyRequests when the minute's share is used up
    public void count(UUID person) {
        count("person", "person " + person, personLimit, WINDOW);
    }

    /// Counts a request of nobody in particular.
    ///
    /// @throws TooManyRequests when the address's share of this minute is used up
    public void countAnonymous(HttpServerRequest request) {
        count("address", "address " + address(request), addressLimit, WINDOW);
    }

    /// Counts a try at a password: ten in a quarter of an hour for each e-mail from each address, so that guessing
    /// ends soon and nobody can lock somebody else out from afar.
    ///
    /// @throws TooManyRequests when the tries are used up
    public void countSignIn(String email, HttpServerRequest request) {
        String address = address(request);
        count(
                "sign-in",
                "sign-in " + address,
                signInLimit * (SIGN_INS_FROM_ONE_ADDRESS / SIGN_IN_TRIES),
                SIGN_IN_WINDOW);
        String who = email.strip().toLowerCase(Locale.ROOT);
        count("sign-in", "sign-in " + who + " " + address, signInLimit, SIGN_IN_WINDOW);
    }

    private void count(String policy, String key, int limit, Duration window) {
        Bucket bucket = buckets.get(
                key,
                unknown -> Bucket.builder()
                        .addLimit(share -> share.capacity(limit).refillGreedy(limit, window))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long full = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset()) + 1;
        remaining.is(policy, limit, window.toSeconds(), probe.getRemainingTokens(), full);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
        }
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : String.valueOf(request.remoteAddress().hostAddress());
    }

    @ServerResponseFilter
    void say(ContainerResponseContext response) {
        remaining.say(response.getHeaders());
    }
}
