package org.trellis.session;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.trellis.secret.MasterKey;

/// The keys that sign and check access tokens: made at the first start, kept locked in the database.
///
/// RS256, because checking a signature, done on every request, costs a tenth of what ES256 or EdDSA cost in Java.
@ApplicationScoped
public class SigningKeys {

    static final int BEFORE_ANY_REQUEST = 10;
    private static final int BITS = 2048;

    private final EntityManager em;
    private final MasterKey master;
    private final Clock clock;
    private volatile List<PublicJsonWebKey> keys = List.of();

    SigningKeys(EntityManager em, MasterKey master, Clock clock) {
        this.em = em;
        this.master = master;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Transactional
    void start(@Observes @Priority(BEFORE_ANY_REQUEST) StartupEvent start) throws JoseException {
        List<SigningKey> kept = em.createQuery("from SigningKey k order by k.createdAt desc", SigningKey.class)
                .getResultList();
        if (kept.isEmpty()) {
            kept = List.of(make());
        }
        List<PublicJsonWebKey> opened = new ArrayList<>();
        for (SigningKey key : kept) {
            String jwk = new String(master.open(key.lockedJwk(), context(key.kid())), StandardCharsets.UTF_8);
            opened.add(PublicJsonWebKey.Factory.newPublicJwk(jwk));
        }
        keys = List.copyOf(opened);
    }

    String currentId() {
        return keys.getFirst().getKeyId();
    }

    PrivateKey current() {
        return keys.getFirst().getPrivateKey();
    }

    VerificationKeyResolver resolver() {
        return new JwksVerificationKeyResolver(List.copyOf(keys));
    }

    /// The public halves, as a JWK set.
    String jwks() {
        return new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private SigningKey make() throws JoseException {
        RsaJsonWebKey jwk = RsaJwkGenerator.generateJwk(BITS);
        jwk.setKeyId(UUID.randomUUID().toString());
        jwk.setAlgorithm("RS256");
        jwk.setUse("sig");
        byte[] plain = jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE).getBytes(StandardCharsets.UTF_8);
        SigningKey key = new SigningKey(jwk.getKeyId(), master.lock(plain, context(jwk.getKeyId())), clock.instant());
        em.persist(key);
        return key;
    }

    private static String context(String kid) {
        return "signing key " + kid;
    }
}
