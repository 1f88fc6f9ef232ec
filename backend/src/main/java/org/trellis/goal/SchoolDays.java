package org.trellis.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trellis.district.Districts;
import org.trellis.district.SchoolYears;
import org.trellis.problem.Invalid;

/// The days that goals and what belongs to them may name: days of the district's school years.
@ApplicationScoped
public class SchoolDays {

    private final SchoolYears years;
    private final Districts districts;

    SchoolDays(SchoolYears years, Districts districts) {
        this.years = years;
        this.districts = districts;
    }

    /// @param at where the body names the day
    /// @throws Invalid if it lies in no school year
    void mustBeOne(LocalDate day, String at) {
        years.mustCover(day, at);
    }

    /// @param at where the body names the day
    /// @throws Invalid if it lies in the future or in no school year
    public void mustBePast(LocalDate day, String at) {
        LocalDate today = districts.today();
        if (day.isAfter(today)) {
            throw Invalid.at(at, "not-after", today);
        }
        mustBeOne(day, at);
    }

    /// A day that was accepted once stays accepted, even when the school year is changed later.
    ///
    /// @param before what the goal says now; absent for a new one
    /// @throws Invalid if the counts of the baseline do not agree, or a day does not fit
    void mustFit(@Nullable GoalChange before, GoalChange wanted) {
        Reading baseline = wanted.baseline();
        if (baseline != null && (before == null || !baseline.equals(before.baseline()))) {
            baseline.mustAgree("/baseline");
            mustBePast(baseline.collectedOn(), "/baseline/collectedOn");
        }
        LocalDate targetDate = wanted.targetDate();
        if (targetDate == null) {
            return;
        }
        if (before == null || !Objects.equals(targetDate, before.targetDate())) {
            mustBeOne(targetDate, "/targetDate");
        }
        if (baseline != null && !targetDate.isAfter(baseline.collectedOn())) {
            throw Invalid.at("/targetDate", "after", baseline.collectedOn());
        }
    }
}
