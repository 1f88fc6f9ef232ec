package org.trellis.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.trellis.problem.RequestId;

/// Puts on each answer what every answer has: its request id, a record's ETag, a list's link to its next page.
class AnswerHeaders {

    private static final Annotation[] NONE = {};

    private final EntityTags tags;
    private final ObjectMapper json;

    AnswerHeaders(EntityTags tags, ObjectMapper json) {
        this.tags = tags;
        this.json = json;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing, UriInfo uri) {
        response.getHeaders().putSingle(RequestId.HEADER, RequestId.of(routing));
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        switch (response.getEntity()) {
            case Versioned record -> tag(request, response, record);
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

    /// `no-store` stays: what one person may see must not be kept for the next one at the same machine. A client that
    /// keeps records itself still saves the way with `If-None-Match`.
    private void tag(ContainerRequestContext request, ContainerResponseContext response, Versioned record) {
        byte[] shown = written(record);
        String tag = tags.of(record, shown);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getMethod().equals("GET")
                && EntityTags.has(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            // Written once, for the tag and for the reader.
            response.setEntity(shown, NONE, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
    }

    private byte[] written(Versioned record) {
        try {
            return json.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
