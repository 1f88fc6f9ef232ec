package org.trellis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sign-in on one device: a line of refresh tokens, each replaced by the next when it is used.
///
/// A token that comes back after it was replaced was copied, so it ends the whole line. For ten seconds it is only
/// refused a successor of its own, because an answer may have been lost, or two tabs may have asked at once.
@Entity
@Table(name = "refresh_family")
class RefreshFamily {

    static final Duration IDLE = Duration.ofDays(30);
    private static final Duration LOST_ANSWER = Duration.ofSeconds(10);

    @Id
    private UUID id;

    @Column(name = "home_district")
    private String homeDistrict;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "previous_hash")
    private @Nullable String previousHash;

    @Column(name = "rotated_at")
    private Instant rotatedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected RefreshFamily() {}

    RefreshFamily(UUID id, String homeDistrict, UUID personId, String tokenHash, Instant now) {
        this.id = id;
        this.homeDistrict = homeDistrict;
        this.personId = personId;
        this.tokenHash = tokenHash;
        this.rotatedAt = now;
        this.expiresAt = now.plus(IDLE);
    }

    /// What the use of a token comes to.
    enum Use {
        /// It is the current one: a successor takes its place.
        ROTATE,
        /// It was replaced a moment ago: no successor, but the sign-in goes on.
        REPEAT,
        REFUSED
    }

    Use use(String hash, Instant now) {
        if (endedAt != null || now.isAfter(expiresAt)) {
            return Use.REFUSED;
        }
        if (hash.equals(tokenHash)) {
            return Use.ROTATE;
        }
        if (hash.equals(previousHash) && now.isBefore(rotatedAt.plus(LOST_ANSWER))) {
            return Use.REPEAT;
        }
        end(now);
        return Use.REFUSED;
    }

    void rotate(String nextHash, Instant now) {
        previousHash = tokenHash;
        tokenHash = nextHash;
        rotatedAt = now;
        expiresAt = now.plus(IDLE);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    String homeDistrict() {
        return homeDistrict;
    }

    UUID personId() {
        return personId;
    }

    UUID id() {
        return id;
    }
}
