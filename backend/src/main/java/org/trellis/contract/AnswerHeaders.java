package org.trellis.contract;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.trellis.problem.RequestId;

/// Puts on each answer what every answer has: its request id, a record's ETag, a list's link to its next page.
class AnswerHeaders {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing, UriInfo uri) {
        response.getHeaders().putSingle(RequestId.HEADER, RequestId.of(routing));
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        switch (response.getEntity()) {
            case Versioned record -> tag(request, response, record.version());
            case Page<?> page
            when page.nextCursor() != null ->
                response.getHeaders()
                        .putSingle(
                                HttpHeaders.LINK,
                                "<"
                                        + uri.getRequestUriBuilder()
                                                .replaceQueryParam("cursor", page.nextCursor())
                                                .build()
                                        + ">; rel=\"next\"");
            case null, default -> {}
        }
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, int version) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + version + "\"");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.getMethod().equals("GET")
                && IfMatch.names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), version)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
