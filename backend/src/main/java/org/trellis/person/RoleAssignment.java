package org.trellis.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.database.DistrictRecord;
import org.trellis.policy.Role;
import org.trellis.problem.Invalid;

/// A role somebody holds, in the district or in one school, from a day to a day.
@Entity
@Table(name = "role_assignment")
public class RoleAssignment extends DistrictRecord {

    /// Roles that serve the district as a whole.
    private static final Set<Role> OF_THE_DISTRICT =
            EnumSet.of(Role.DISTRICT_LEADER, Role.LIBRARY_CURATOR, Role.ROSTER_ADMIN, Role.PRIVACY_OFFICER);

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
    /// @throws Invalid if such a role cannot be held there, or it would end before it begins
    @SuppressWarnings("NullAway.Init")
    RoleAssignment(UUID id, UUID personId, Role role, @Nullable UUID schoolId, LocalDate from, @Nullable LocalDate to) {
        super(id);
        if (schoolId != null && OF_THE_DISTRICT.contains(role)) {
            throw Invalid.at("/schoolId", "role-of-the-district");
        }
        if (schoolId == null && role == Role.SCHOOL_LEADER) {
            throw Invalid.at("/schoolId", "required");
        }
        if (to != null && to.isBefore(from)) {
            throw Invalid.at("/to", "not-before", from);
        }
        this.personId = personId;
        this.role = role;
        this.schoolId = schoolId;
        this.validFrom = from;
        this.validTo = to;
    }

    /// Lets it count for the last time on the day before `day`.
    ///
    /// @return false if it had ended by then already
    /// @throws IllegalStateException if it did not begin before `day`
    boolean endBefore(LocalDate day) {
        if (!beganBefore(day)) {
            throw new IllegalStateException("A role that has not outlasted its first day is taken back instead");
        }
        if (validTo != null && validTo.isBefore(day)) {
            return false;
        }
        validTo = day.minusDays(1);
        return true;
    }

    boolean beganBefore(LocalDate day) {
        return validFrom.isBefore(day);
    }

    /// Whether it is the same role in the same place as `other`, on one day at least.
    boolean repeats(RoleAssignment other) {
        return role == other.role
                && Objects.equals(schoolId, other.schoolId)
                && (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
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
