package org.trellis.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.trellis.contract.RateLimits;
import org.trellis.database.CallerDistrict;
import org.trellis.person.Callers;
import org.trellis.policy.Caller;
import org.trellis.problem.NotSignedIn;

/// Says, once for each request, whose it is: from the checked token to the district and the caller.
class SignedIn {

    private final JsonWebToken token;
    private final CallerDistrict district;
    private final Callers callers;
    private final Caller caller;
    private final RateLimits limits;

    SignedIn(JsonWebToken token, CallerDistrict district, Callers callers, Caller caller, RateLimits limits) {
        this.token = token;
        this.district = district;
        this.callers = callers;
        this.caller = caller;
        this.limits = limits;
    }

    @ServerRequestFilter
    void enter(ContainerRequestContext request, HttpServerRequest http) {
        if (request.getHeaderString("Authorization") == null || token.getSubject() == null) {
            limits.countAnonymous(http);
            return;
        }
        UUID person = UUID.fromString(token.getSubject());
        String home = token.getClaim(Tokens.DISTRICT);
        if (home == null) {
            throw NotSignedIn.tokenNeeded();
        }
        limits.count(person);
        district.is(home);
        callers.enter(person, caller);
    }
}
