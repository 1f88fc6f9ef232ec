package org.trellis.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/// What is left of the limit that this request was counted against.
@RequestScoped
class Remaining {

    private @Nullable String policy;
    private @Nullable String left;

    void is(String name, long limit, long windowSeconds, long tokens, long resetSeconds) {
        policy = '"' + name + "\";q=" + limit + ";w=" + windowSeconds;
        left = '"' + name + "\";r=" + tokens + ";t=" + resetSeconds;
    }

    void say(MultivaluedMap<String, Object> headers) {
        if (policy != null && left != null) {
            headers.putSingle("RateLimit-Policy", policy);
            headers.putSingle("RateLimit", left);
        }
    }
}
