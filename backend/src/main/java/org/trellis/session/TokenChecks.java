package org.trellis.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/// Keeps all of SmallRye's checks (issuer, audience, expiry, algorithm) and only says where the keys are.
///
/// A token that passed them is remembered until it expires: checking its signature again would say the same. Nothing
/// that can be taken back hangs on it: who the caller is now and what they may do is asked anew, see `Callers`.
@ApplicationScoped
@Alternative
@Priority(1)
class TokenChecks extends JWTCallerPrincipalFactory {

    private static final int REMEMBERED = 10_000;

    private final SigningKeys keys;
    private final Clock clock;
    private final Cache<String, JWTCallerPrincipal> passed =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser() {
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo info) {
            return keys.resolver();
        }
    };

    TokenChecks(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo info) throws ParseException {
        JWTCallerPrincipal known = passed.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        passed.invalidate(token);
        JwtContext checked = parser.parse(token, info);
        JWTCallerPrincipal caller = new DefaultJWTCallerPrincipal(
                checked.getJoseObjects().getFirst().getHeader("typ"), checked.getJwtClaims());
        passed.put(token, caller);
        return caller;
    }
}
