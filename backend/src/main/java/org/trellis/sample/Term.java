package org.trellis.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The school days around the day of the first start.
///
/// @param today that day
record Term(LocalDate today) {

    private static final int DAYS_A_WEEK = 5;
    private static final int WEEKS_BEHIND = 16;
    private static final int WEEKS_A_YEAR = 40;

    /// A school day, Monday to Friday.
    ///
    /// @param count 0 is today, or the Friday before it at a weekend; -1 the school day before that
    LocalDate day(int count) {
        LocalDate friday = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? today.with(DayOfWeek.FRIDAY) : today;
        int fromMonday = friday.getDayOfWeek().ordinal() + count;
        return friday.with(DayOfWeek.MONDAY)
                .plusWeeks(Math.floorDiv(fromMonday, DAYS_A_WEEK))
                .plusDays(Math.floorMod(fromMonday, DAYS_A_WEEK));
    }

    /// The first day of the school year, which is as far back as a term of evidence needs.
    LocalDate firstDay() {
        return today.with(DayOfWeek.MONDAY).minusWeeks(WEEKS_BEHIND);
    }

    LocalDate lastDay() {
        return firstDay().plusWeeks(WEEKS_A_YEAR).with(DayOfWeek.FRIDAY);
    }

    /// Such as `2026–27`.
    String schoolYear() {
        int first = firstDay().getYear();
        int last = lastDay().getYear();
        return first == last
                ? String.valueOf(first)
                : first + "–" + String.valueOf(last).substring(2);
    }
}
