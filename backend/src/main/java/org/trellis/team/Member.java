package org.trellis.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;

/// Somebody's place in a team, from the day they joined to the day they left.
@Entity
class Member extends DistrictRecord {

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "team_role")
    private TeamRole teamRole;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(UUID id, UUID teamId, UUID personId, TeamRole teamRole, LocalDate joinedOn) {
        super(id);
        this.teamId = teamId;
        this.personId = personId;
        this.teamRole = teamRole;
        this.joinedOn = joinedOn;
    }

    void take(TeamRole wanted) {
        teamRole = wanted;
    }

    void leave(LocalDate day) {
        leftOn = day;
    }

    boolean isActive() {
        return leftOn == null;
    }

    UUID teamId() {
        return teamId;
    }

    UUID personId() {
        return personId;
    }

    TeamRole teamRole() {
        return teamRole;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }
}
