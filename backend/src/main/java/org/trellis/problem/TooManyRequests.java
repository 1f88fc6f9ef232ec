package org.trellis.problem;

/// More requests than the limit allows.
public final class TooManyRequests extends Refusal {

    private final long retryAfterSeconds;

    public TooManyRequests(long retryAfterSeconds) {
        super(ProblemType.TOO_MANY_REQUESTS, retryAfterSeconds);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
