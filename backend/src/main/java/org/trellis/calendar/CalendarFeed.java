package org.trellis.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A secret address of a person's calendar. Belongs to no district, because the calendar that asks is not signed in.
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    /// What stands for all teams of a person.
    static final String MINE = "mine";

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "home_district")
    private String homeDistrict;

    @Column(name = "person_id")
    private UUID personId;

    private String feed;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    /// @param feed a team's id, or [#MINE]
    CalendarFeed(String tokenHash, String homeDistrict, UUID personId, String feed, Instant now) {
        this.tokenHash = tokenHash;
        this.homeDistrict = homeDistrict;
        this.personId = personId;
        this.feed = feed;
        this.createdAt = now;
    }

    boolean isOfOneTeam() {
        return !feed.equals(MINE);
    }

    /// The team it is of, where it is of one.
    UUID team() {
        return UUID.fromString(feed);
    }

    String homeDistrict() {
        return homeDistrict;
    }

    UUID personId() {
        return personId;
    }
}
