package org.trellis.session;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/// Keeps all of SmallRye's checks (issuer, audience, expiry, algorithm) and only says where the keys are.
@ApplicationScoped
@Alternative
@Priority(1)
class TokenChecks extends JWTCallerPrincipalFactory {

    private final SigningKeys keys;

    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser() {
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo info) {
            return keys.resolver();
        }
    };

    TokenChecks(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo info) throws ParseException {
        JwtContext checked = parser.parse(token, info);
        return new DefaultJWTCallerPrincipal(
                checked.getJoseObjects().getFirst().getHeader("typ"), checked.getJwtClaims());
    }
}
