package org.trellis.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.trellis.problem.Problem;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Problems;

/// Says in a problem, too, what the HTTP server itself refuses: a body over the limit.
class BodyLimit {

    /// One megabyte is a hundred times the largest body that a person writes.
    static final long BYTES = 1_000_000;

    private static final int BEFORE_THE_SERVERS_OWN = -1_000;

    private final Problems problems;
    private final ObjectMapper json;

    BodyLimit(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEFORE_THE_SERVERS_OWN).handler(this::measure);
        router.errorHandler(413, request -> answer(request, ProblemType.BODY_TOO_LARGE));
        router.errorHandler(400, request -> answer(request, ProblemType.MALFORMED));
    }

    private void measure(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > BYTES) {
            answer(request, ProblemType.BODY_TOO_LARGE);
        } else {
            request.next();
        }
    }

    private void answer(RoutingContext request, ProblemType type) {
        if (request.response().ended()) {
            return;
        }
        try {
            String body = json.writeValueAsString(problems.problem(request, type, List.of()));
            request.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
