package org.trellis.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.policy.Role;

/// A role somebody holds, in the district or in one school, from a day to a day.
@Entity
@Table(name = "role_assignment")
public class RoleAssignment extends DistrictRecord {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "school_id")
    private @Nullable UUID schoolId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RoleAssignment() {}

    /// @param schoolId where it counts; absent for the whole district
    /// @param from the first day
    /// @param to the last day; absent when it has no end
    @SuppressWarnings("NullAway.Init")
    RoleAssignment(UUID id, UUID personId, Role role, @Nullable UUID schoolId, LocalDate from, @Nullable LocalDate to) {
        super(id);
        this.personId = personId;
        this.role = role;
        this.schoolId = schoolId;
        this.validFrom = from;
        this.validTo = to;
    }

    /// Ends it with the day before `today`, or as if it never was when it began later.
    void end(LocalDate today) {
        validTo = today.minusDays(1);
    }

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public UUID personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public @Nullable UUID schoolId() {
        return schoolId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }
}
