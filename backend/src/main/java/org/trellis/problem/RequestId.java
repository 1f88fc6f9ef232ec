package org.trellis.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of one request, in its answer, its problems and the log.
///
/// A client may name its requests itself with `X-Request-Id`; a name that could not stand in a log line is replaced.
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    public static String of(RoutingContext request) {
        String known = request.get(HEADER);
        if (known != null) {
            return known;
        }
        String id = named(request.request().getHeader(HEADER));
        request.put(HEADER, id);
        return id;
    }

    private static String named(@Nullable String wanted) {
        return wanted != null && PLAIN.matcher(wanted).matches()
                ? wanted
                : UUID.randomUUID().toString();
    }
}
