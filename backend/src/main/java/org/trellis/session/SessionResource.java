package org.trellis.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.RateLimits;
import org.trellis.person.Callers;
import org.trellis.policy.Caller;
import org.trellis.problem.NotSignedIn;

/// Signing in, staying signed in, signing out.
@Path("/api/v1/sessions")
@Tag(name = "Signing in")
@PermitAll
class SessionResource {

    static final String COOKIE = "trellis_refresh";

    private final Accounts accounts;
    private final Tokens tokens;
    private final Callers callers;
    private final Caller caller;
    private final RateLimits limits;

    SessionResource(Accounts accounts, Tokens tokens, Callers callers, Caller caller, RateLimits limits) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.callers = callers;
        this.caller = caller;
        this.limits = limits;
    }

    @POST
    @SecurityRequirementsSet
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description =
                    "Opens a session with e-mail and password. A browser gets its refresh token in a cookie that scripts cannot read, a wrapper app in the body. Attempts are limited for each e-mail and address together.")
    public RestResponse<SessionView> signIn(@Valid NewSession wanted, @Context HttpServerRequest request) {
        limits.countSignIn(wanted.email(), request);
        accounts.open(wanted.email(), wanted.password());
        Tokens.Given given = QuarkusTransaction.requiringNew().call(() -> tokens.begin(caller.id()));
        return answer(RestResponse.Status.CREATED, given, wanted.client() == NewSession.ClientKind.APP, request);
    }

    @PUT
    @Path("/current")
    @SecurityRequirementsSet
    @Operation(
            operationId = "renewSession",
            summary = "Stay signed in",
            description =
                    "Gives a new access token for the refresh token in the cookie or in the body, and replaces the refresh token. A refresh token that was replaced before ends the whole session.")
    public RestResponse<SessionView> renew(
            @RestCookie(COOKIE) @Nullable String cookie, @Valid Renewal wanted, @Context HttpServerRequest request) {
        String token = wanted.refreshToken() != null ? wanted.refreshToken() : cookie;
        Tokens.Given given =
                token == null ? null : QuarkusTransaction.requiringNew().call(() -> tokens.renew(token));
        if (given == null) {
            throw NotSignedIn.tokenNeeded();
        }
        callers.enter(given.personId(), caller);
        return answer(RestResponse.Status.OK, given, wanted.refreshToken() != null, request);
    }

    @DELETE
    @Path("/current")
    @SecurityRequirementsSet
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description =
                    "Ends the session of the refresh token in the cookie, or in the header X-Refresh-Token of a wrapper app. Does nothing if there is none.")
    public RestResponse<Void> signOut(@RestCookie(COOKIE) @Nullable String cookie, @Context HttpServerRequest request) {
        String token = cookie != null ? cookie : request.getHeader("X-Refresh-Token");
        if (token != null) {
            QuarkusTransaction.requiringNew().run(() -> tokens.end(token));
        }
        return ResponseBuilder.<Void>noContent()
                .cookie(cookie("", Duration.ZERO, request))
                .build();
    }

    private static RestResponse<SessionView> answer(
            RestResponse.Status status, Tokens.Given given, boolean inBody, HttpServerRequest request) {
        SessionView session = new SessionView(
                given.accessToken(),
                "Bearer",
                given.expiresIn(),
                given.personId(),
                inBody ? given.refreshToken() : null);
        ResponseBuilder<SessionView> answer = ResponseBuilder.create(status, session);
        if (!inBody && given.refreshToken() != null) {
            answer.cookie(cookie(given.refreshToken(), RefreshFamily.IDLE, request));
        }
        return answer.build();
    }

    private static NewCookie cookie(String token, Duration validFor, HttpServerRequest request) {
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path("/api/v1/sessions")
                .maxAge((int) validFor.toSeconds())
                .httpOnly(true)
                .secure(request.isSSL() || "https".equals(request.getHeader("X-Forwarded-Proto")))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
