package org.trellis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.problem.Invalid;

class RecurrenceTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    /// A Tuesday.
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Test
    void every_other_tuesday() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")).startsWith(day(9, 1), day(9, 15), day(9, 29), day(10, 13));
    }

    @Test
    void the_first_and_third_monday_of_a_month() {
        assertThat(days("FREQ=MONTHLY;BYDAY=1MO,3MO")).startsWith(day(9, 7), day(9, 21), day(10, 5), day(10, 19));
    }

    @Test
    void the_last_school_day_of_a_month() {
        assertThat(days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")).startsWith(day(9, 30), day(10, 30));
    }

    @Test
    void it_ends_after_a_number_of_times_that_is_counted_from_the_first_day() {
        Recurrence three = Recurrence.of("FREQ=WEEKLY;COUNT=3", "/rule");

        assertThat(three.days(FIRST, LocalTime.of(15, 0), CHICAGO, FIRST, FIRST.plusYears(1)))
                .containsExactly(day(9, 8), day(9, 15));
    }

    @Test
    void it_ends_with_a_day() {
        assertThat(days("FREQ=WEEKLY;UNTIL=20260915")).containsExactly(day(9, 1), day(9, 8), day(9, 15));
    }

    @Test
    void it_ends_with_a_moment_which_is_told_in_utc() {
        assertThat(days("FREQ=WEEKLY;UNTIL=20260915T200000Z")).hasSize(3).endsWith(day(9, 15));
        assertThat(days("FREQ=WEEKLY;UNTIL=20260915T195959Z")).hasSize(2).endsWith(day(9, 8));
        assertThat(days("FREQ=WEEKLY;UNTIL=20260915T150000")).hasSize(3).endsWith(day(9, 15));
    }

    @Test
    void asked_from_a_later_day_on_it_goes_on_where_it_was() {
        Recurrence rule = Recurrence.of("FREQ=WEEKLY;INTERVAL=2", "/rule");

        assertThat(rule.days(FIRST, LocalTime.of(15, 0), CHICAGO, day(9, 15), day(10, 13)))
                .containsExactly(day(9, 29), day(10, 13));
    }

    @Test
    void a_rule_that_never_comes_has_no_days() {
        assertThat(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every Tuesday",
                "FREQ=FORTNIGHTLY",
                "FREQ=HOURLY",
                "FREQ=MINUTELY;COUNT=3",
                "FREQ=DAILY;BYHOUR=9,15",
                "FREQ=DAILY;BYMINUTE=0,30",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;INTERVAL=367",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;COUNT=3;UNTIL=20260915",
                "RSCALE=HEBREW;FREQ=YEARLY",
                "RRULE:FREQ=WEEKLY",
                "FREQ=WEEKLY;FREQ=DAILY",
                "FREQ=WEEKLY\nDTSTART:20260901"
            })
    void a_rule_that_is_none_or_comes_more_than_once_a_day_is_refused(String rule) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> Recurrence.of(rule, "/rule"));
    }

    private static List<LocalDate> days(String rule) {
        return Recurrence.of(rule, "/rule")
                .days(FIRST, LocalTime.of(15, 0), CHICAGO, FIRST.minusDays(1), FIRST.plusYears(1));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
