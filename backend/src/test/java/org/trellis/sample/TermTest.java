package org.trellis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void school_days_are_counted_without_weekends() {
        Term term = new Term(MONDAY);

        assertThat(term.day(0)).isEqualTo(MONDAY);
        assertThat(term.day(-1)).isEqualTo("2026-11-20");
        assertThat(term.day(-6)).isEqualTo("2026-11-13");
        assertThat(term.day(-49)).isEqualTo("2026-09-15");
        assertThat(term.day(14)).isEqualTo("2026-12-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23", "2026-11-25", "2026-11-27", "2026-11-28", "2026-11-29", "2027-01-03", "2026-07-04"
            })
    void whatever_the_day_of_the_first_start_every_day_is_a_school_day_of_the_year(String start) {
        Term term = new Term(LocalDate.parse(start));

        assertThat(IntStream.rangeClosed(-76, 60).mapToObj(term::day))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(day -> {
                    assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(day).isBetween(term.firstDay(), term.lastDay());
                });
        assertThat(term.day(0))
                .isBeforeOrEqualTo(LocalDate.parse(start))
                .isAfter(LocalDate.parse(start).minusDays(3));
    }

    @Test
    void the_school_year_bears_the_years_it_lies_in() {
        assertThat(new Term(MONDAY).schoolYear()).isEqualTo("2026–27");
        assertThat(new Term(LocalDate.of(2027, 4, 30)).schoolYear()).isEqualTo("2027");
    }
}
