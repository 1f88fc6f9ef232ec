package org.trellis.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The sign-ins behind access tokens, for what lasts longer than one request.
@ApplicationScoped
public class OpenSessions {

    private final EntityManager em;
    private final JsonWebToken token;

    OpenSessions(EntityManager em, JsonWebToken token) {
        this.em = em;
        this.token = token;
    }

    /// The sign-in of the caller; empty for a token that was not given for one.
    public Optional<UUID> current() {
        return token.<String>claim(Tokens.SESSION).map(UUID::fromString);
    }

    /// When the caller's token ends.
    public Instant tokenEndsAt() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    /// Those of these sign-ins that are over, in whatever district.
    public Set<UUID> endedAmong(Collection<UUID> sessions) {
        return new HashSet<>(em.createQuery(
                        "select f.id from RefreshFamily f where f.id in :ids and f.endedAt is not null", UUID.class)
                .setParameter("ids", sessions)
                .getResultList());
    }
}
