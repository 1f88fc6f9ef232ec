package org.trellis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A key that signs access tokens, locked with the master key. Belongs to no district.
@Entity
@Table(name = "signing_key")
class SigningKey {

    @Id
    private String kid;

    @Column(name = "locked_jwk")
    private byte[] lockedJwk;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected SigningKey() {}

    SigningKey(String kid, byte[] lockedJwk, Instant createdAt) {
        this.kid = kid;
        this.lockedJwk = lockedJwk;
        this.createdAt = createdAt;
    }

    String kid() {
        return kid;
    }

    byte[] lockedJwk() {
        return lockedJwk;
    }
}
