package org.trellis.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.trellis.database.DistrictRecord;
import org.trellis.problem.Invalid;
import org.trellis.problem.StepNotAllowed;

/// A school year of the district, from its first day to its last.
///
/// Two years share no day, and at most one is the current one: [SchoolYears] sees to both.
@Entity
@Table(name = "school_year")
public class SchoolYear extends DistrictRecord {

    /// Longer than any school year, short enough to notice a wrong digit.
    private static final int LONGEST_IN_DAYS = 400;

    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private SchoolYearStatus status = SchoolYearStatus.PLANNED;

    @SuppressWarnings("NullAway.Init")
    protected SchoolYear() {}

    /// @throws Invalid if it would end before it starts, or last longer than any school year
    @SuppressWarnings("NullAway.Init")
    SchoolYear(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {
        super(id);
        change(name, startsOn, endsOn);
    }

    /// @throws Invalid if it would end before it starts, or last longer than any school year
    final void change(String name, LocalDate startsOn, LocalDate endsOn) {
        if (!endsOn.isAfter(startsOn)) {
            throw Invalid.at("/endsOn", "after", startsOn);
        }
        LocalDate latest = startsOn.plusDays(LONGEST_IN_DAYS);
        if (endsOn.isAfter(latest)) {
            throw Invalid.at("/endsOn", "not-after", latest);
        }
        this.name = name;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /// @throws StepNotAllowed if `wanted` does not follow the status the year has
    void become(SchoolYearStatus wanted) {
        if (wanted != status) {
            if (!status.next().contains(wanted)) {
                throw new StepNotAllowed(status, wanted, status.next());
            }
            status = wanted;
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    boolean overlaps(SchoolYear other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public SchoolYearStatus status() {
        return status;
    }
}
