package org.trellis.session;

import io.quarkus.arc.Arc;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Access tokens signed with the server's own key, for cases that no sign-in brings about.
public final class SignedToken {

    private SignedToken() {}

    /// One that was good until a while ago.
    public static String expired(UUID person, UUID district) {
        return of(person, district, Duration.ofMinutes(-2));
    }

    /// One that is good for an hour, whether or not the district has such a person.
    public static String current(UUID person, UUID district) {
        return of(person, district, Duration.ofHours(1));
    }

    /// One that is good for so long.
    public static String lasting(UUID person, UUID district, Duration left) {
        return of(person, district, left);
    }

    private static String of(UUID person, UUID district, Duration left) {
        SigningKeys keys = Arc.container().instance(SigningKeys.class).get();
        return Jwt.issuer("trellis")
                .audience("trellis")
                .subject(person.toString())
                .claim("district", district.toString())
                .expiresAt(Instant.now().plus(left))
                .jws()
                .keyId(keys.currentId())
                .sign(keys.current());
    }
}
