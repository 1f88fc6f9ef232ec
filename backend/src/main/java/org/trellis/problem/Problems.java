package org.trellis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// The one place where exceptions become answers.
///
/// A [Refusal] is answered with its sentence. Anything that is nobody's refusal is a bug: it is logged once, here, and
/// answered without a word about its inside.
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refusal refusal, RoutingContext request) {
        ResponseBuilder<Problem> answer =
                answer(request, refusal.type(), refusal.values(), said(refusal.errors(), request));
        switch (refusal) {
            case StaleVersion stale -> answer.header(HttpHeaders.ETAG, "\"" + stale.current() + "\"");
            case TooManyRequests tooMany -> answer.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds());
            case NotSignedIn ignored -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case Conflict ignored -> {}
            case Invalid ignored -> {}
            case MissingVersion ignored -> {}
            case NotAllowed ignored -> {}
            case NotFound ignored -> {}
            case Unreadable ignored -> {}
        }
        return answer.build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> notSignedIn(SecurityException notSignedIn, RoutingContext request) {
        return refused(NotSignedIn.tokenNeeded(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException forbidden, RoutingContext request) {
        return refused(new NotAllowed("signed in"), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException violations, RoutingContext request) {
        List<Problem.At> errors = violations.getConstraintViolations().stream()
                .map(violation -> new Problem.At(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.At::pointer).thenComparing(Problem.At::detail))
                .toList();
        boolean inBody = errors.stream().anyMatch(error -> error.pointer().startsWith("/"));
        ProblemType type = inBody ? ProblemType.INVALID : ProblemType.INVALID_PARAMETER;
        List<Object> values = inBody
                ? List.of()
                : List.of(errors.getFirst().pointer(), errors.getFirst().detail());
        return answer(request, type, values, inBody ? errors : null).build();
    }

    @ServerExceptionMapper({
        com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
        JsonProcessingException.class
    })
    RestResponse<Problem> unreadable(JsonProcessingException unreadable, RoutingContext request) {
        if (unreadable.getCause() instanceof Refusal refusal) {
            return refused(refusal, request);
        }
        return refused(UnreadableJson.refusal(unreadable), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> clash(org.hibernate.exception.ConstraintViolationException clash, RoutingContext request) {
        return refused(new Conflict(ProblemType.ALREADY_EXISTS), request);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    RestResponse<Problem> overtaken(RuntimeException overtaken, RoutingContext request) {
        return answer(request, ProblemType.VERSION_STALE, List.of(), null).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException refused, RoutingContext request) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return unreadable(json, request);
            }
            if (cause instanceof Refusal refusal) {
                return refused(refusal, request);
            }
        }
        ProblemType type = switch (refused.getResponse().getStatus()) {
            case 400 -> ProblemType.MALFORMED;
            case 401 -> ProblemType.NOT_SIGNED_IN;
            case 403 -> ProblemType.NOT_ALLOWED;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.WRONG_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> ProblemType.UNEXPECTED;
        };
        if (type == ProblemType.UNEXPECTED) {
            LOG.errorf(refused, "Request %s failed", RequestId.of(request));
        }
        return answer(request, type, List.of(request.request().method().name(), ""), null)
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> bug(RuntimeException bug, RoutingContext request) {
        for (Throwable cause = bug.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refused(refusal, request);
                }
                case org.hibernate.exception.ConstraintViolationException clash -> {
                    return clash(clash, request);
                }
                case OptimisticLockException overtaken -> {
                    return overtaken(overtaken, request);
                }
                case SQLTransientException busy -> {
                    return answer(request, ProblemType.UNAVAILABLE, List.of(), null)
                            .header(HttpHeaders.RETRY_AFTER, 1)
                            .build();
                }
                default -> {}
            }
        }
        LOG.errorf(bug, "Request %s failed", RequestId.of(request));
        return answer(request, ProblemType.UNEXPECTED, List.of(), null).build();
    }

    /// A problem for answers that do not come from a resource, such as a body that is refused while it is read.
    public Problem problem(RoutingContext request, ProblemType type, List<Object> values) {
        Sentences sentences = sentences(request);
        return new Problem(
                type.reference(),
                sentences.say(type.code() + ".title", List.of()),
                type.status(),
                sentences.say(type.code(), values),
                RequestId.of(request),
                null);
    }

    private ResponseBuilder<Problem> answer(
            RoutingContext request, ProblemType type, List<Object> values, @Nullable List<Problem.At> errors) {
        Problem plain = problem(request, type, values);
        Problem problem =
                new Problem(plain.type(), plain.title(), plain.status(), plain.detail(), plain.requestId(), errors);
        return ResponseBuilder.<Problem>create(type.status())
                .entity(problem)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        sentences(request).language().getLanguage());
    }

    private static @Nullable List<Problem.At> said(List<FieldError> errors, RoutingContext request) {
        if (errors.isEmpty()) {
            return null;
        }
        Sentences sentences = sentences(request);
        List<Problem.At> said = new ArrayList<>();
        for (FieldError error : errors) {
            said.add(new Problem.At(error.pointer(), sentences.say("field." + error.sentence(), error.values())));
        }
        return said;
    }

    private static Sentences sentences(RoutingContext request) {
        return Sentences.in(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /// `/group/size` for a place in a body, `limit` for a parameter. Every body is a record, and nothing else is.
    private static String pointer(ConstraintViolation<?> violation) {
        List<String> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(String::valueOf)
                .toList();
        if (!(violation.getLeafBean() instanceof Record)) {
            return nodes.getLast();
        }
        int methodAndParameter = violation.getRootBean() instanceof Record ? 0 : 2;
        return "/"
                + String.join("/", nodes.subList(methodAndParameter, nodes.size()))
                        .replaceAll("\\[(\\d+)]", "/$1")
                        .replaceAll("(\\[]|/<[^>]*>)", "");
    }
}
