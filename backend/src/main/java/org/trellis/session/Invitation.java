package org.trellis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link that lets one person choose a password, once. Belongs to no district, because who follows it is not yet
/// signed in.
@Entity
@Table(name = "invitation")
class Invitation {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "home_district")
    private String homeDistrict;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(String tokenHash, String homeDistrict, UUID personId, Instant now) {
        this.tokenHash = tokenHash;
        this.homeDistrict = homeDistrict;
        this.personId = personId;
        this.expiresAt = now.plus(VALID);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    String homeDistrict() {
        return homeDistrict;
    }

    UUID personId() {
        return personId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
