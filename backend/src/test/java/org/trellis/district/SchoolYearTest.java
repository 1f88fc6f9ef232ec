package org.trellis.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.problem.Invalid;
import org.trellis.problem.StepNotAllowed;

class SchoolYearTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 24);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 11);

    private final SchoolYear year = year(FIRST, LAST);

    @Test
    void a_year_covers_its_first_and_its_last_day_and_those_between() {
        assertThat(year.covers(FIRST)).isTrue();
        assertThat(year.covers(LAST)).isTrue();
        assertThat(year.covers(FIRST.minusDays(1))).isFalse();
        assertThat(year.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_year_ends_after_it_starts_and_within_four_hundred_days() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> year(FIRST, FIRST));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> year(FIRST, FIRST.plusDays(401)));
        assertThat(year(FIRST, FIRST.plusDays(400)).endsOn()).isEqualTo(FIRST.plusDays(400));
    }

    @Test
    void years_that_share_one_day_overlap() {
        assertThat(year.overlaps(year(LAST, LAST.plusDays(300)))).isTrue();
        assertThat(year.overlaps(year(LAST.plusDays(1), LAST.plusDays(300)))).isFalse();
        assertThat(year(FIRST.plusDays(9), FIRST.plusDays(10)).overlaps(year)).isTrue();
    }

    @Test
    void a_year_is_planned_then_current_then_closed_and_reopened_if_that_was_a_mistake() {
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> year.become(SchoolYearStatus.CLOSED));

        year.become(SchoolYearStatus.CURRENT);
        year.become(SchoolYearStatus.CURRENT);
        year.become(SchoolYearStatus.CLOSED);
        year.become(SchoolYearStatus.CURRENT);

        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> year.become(SchoolYearStatus.PLANNED));
    }

    private static SchoolYear year(LocalDate first, LocalDate last) {
        return new SchoolYear(UUID.randomUUID(), "2026–27", first, last);
    }
}
