package org.trellis.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.ZoneId;
import java.util.UUID;
import org.trellis.database.DistrictRecord;

/// A school district: the tenant that everything else belongs to, and the settings that hold for all of it.
@Entity
public class District extends DistrictRecord {

    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    private String locale;

    @Column(name = "min_student_cell")
    private int minStudentCell = 10;

    @Column(name = "min_staff_cell")
    private int minStaffCell = 5;

    @SuppressWarnings("NullAway.Init")
    protected District() {}

    District(UUID id, String name, ZoneId timeZone, String locale) {
        super(id);
        this.name = name;
        this.timeZone = timeZone.getId();
        this.locale = locale;
    }

    void change(DistrictChange wanted) {
        name = wanted.name();
        timeZone = ZoneId.of(wanted.timeZone()).getId();
        locale = wanted.locale();
        minStudentCell = wanted.minStudentCell();
        minStaffCell = wanted.minStaffCell();
    }

    public String name() {
        return name;
    }

    /// The zone that decides what day it is in the district's schools.
    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /// `en` or `es`: the language of people who have chosen none.
    public String locale() {
        return locale;
    }

    /// The fewest students a number outside the owning team may be about.
    public int minStudentCell() {
        return minStudentCell;
    }

    /// The fewest adults a number may be about.
    public int minStaffCell() {
        return minStaffCell;
    }
}
