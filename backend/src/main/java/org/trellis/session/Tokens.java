package org.trellis.session;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Creations;
import org.trellis.database.CallerDistrict;
import org.trellis.problem.NotSignedIn;
import org.trellis.secret.SecretToken;

/// Gives out access tokens and the refresh tokens that renew them.
@ApplicationScoped
class Tokens {

    static final String DISTRICT = "district";

    /// Which sign-in a token was given for, so that what lasts ends with it.
    static final String SESSION = "session";

    private final EntityManager em;
    private final SigningKeys keys;
    private final CallerDistrict district;
    private final Clock clock;
    private final String issuer;
    private final Duration validFor;

    Tokens(
            EntityManager em,
            SigningKeys keys,
            CallerDistrict district,
            Clock clock,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "trellis.access-token.valid-for") Duration validFor) {
        this.em = em;
        this.keys = keys;
        this.district = district;
        this.clock = clock;
        this.issuer = issuer;
        this.validFor = validFor;
    }

    /// What a sign-in or a renewal gives.
    ///
    /// @param refreshToken absent when the one that was used still stands
    record Given(
            String accessToken,
            long expiresIn,
            UUID personId,
            @Nullable String refreshToken) {}

    /// The first tokens of a new sign-in on one device.
    Given begin(UUID person) {
        String secret = SecretToken.random();
        RefreshFamily family =
                new RefreshFamily(Creations.newId(), district.id(), person, SecretToken.hash(secret), clock.instant());
        em.persist(family);
        return given(family, family.id() + "." + secret);
    }

    /// The next tokens of a sign-in.
    ///
    /// @return null if the token is of no use; the caller refuses once the end of its family is committed
    @Nullable
    Given renew(String refreshToken) {
        RefreshFamily family = family(refreshToken);
        if (family == null) {
            return null;
        }
        return switch (family.use(SecretToken.hash(secretOf(refreshToken)), clock.instant())) {
            case REFUSED -> null;
            case REPEAT -> {
                district.is(family.homeDistrict());
                yield given(family, null);
            }
            case ROTATE -> {
                district.is(family.homeDistrict());
                String next = SecretToken.random();
                family.rotate(SecretToken.hash(next), clock.instant());
                yield given(family, family.id() + "." + next);
            }
        };
    }

    /// Ends the sign-in a token belongs to. Does nothing if it belongs to none.
    void end(String refreshToken) {
        RefreshFamily family = family(refreshToken);
        if (family != null) {
            family.end(clock.instant());
        }
    }

    /// Ends every sign-in of somebody in this district, on every device.
    void endAll(UUID person) {
        em.createQuery("update RefreshFamily f set f.endedAt = :now"
                        + " where f.homeDistrict = :district and f.personId = :person and f.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("district", district.id())
                .setParameter("person", person)
                .executeUpdate();
    }

    private Given given(RefreshFamily family, @Nullable String refreshToken) {
        String accessToken = Jwt.issuer(issuer)
                .audience(issuer)
                .subject(family.personId().toString())
                .claim(DISTRICT, district.id())
                .claim(SESSION, family.id().toString())
                .issuedAt(clock.instant())
                .expiresAt(clock.instant().plus(validFor))
                .jws()
                .keyId(keys.currentId())
                .sign(keys.current());
        return new Given(accessToken, validFor.toSeconds(), family.personId(), refreshToken);
    }

    private @Nullable RefreshFamily family(String refreshToken) {
        int dot = refreshToken.indexOf('.');
        try {
            return dot < 0
                    ? null
                    : em.find(
                            RefreshFamily.class,
                            UUID.fromString(refreshToken.substring(0, dot)),
                            jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static String secretOf(String refreshToken) {
        return refreshToken.substring(refreshToken.indexOf('.') + 1);
    }

    /// The refusal of a refresh token.
    static NotSignedIn refused() {
        return NotSignedIn.tokenNeeded();
    }
}
