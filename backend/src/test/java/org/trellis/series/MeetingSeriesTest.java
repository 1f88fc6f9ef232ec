package org.trellis.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingSeriesTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Test
    void its_meetings_keep_their_time_of_day_over_both_daylight_saving_changes() {
        MeetingSeries series = series("15:00", "FREQ=WEEKLY");
        List<LocalDate> laid = new ArrayList<>();
        for (LocalDate today = FIRST; today.getYear() < 2027 || today.getMonthValue() < 6; today = today.plusDays(1)) {
            laid.addAll(series.lay(today));
        }

        List<ZonedDateTime> local =
                laid.stream().map(day -> series.moment(day).atZone(CHICAGO)).toList();

        assertThat(local).extracting(ZonedDateTime::toLocalTime).containsOnly(LocalTime.of(15, 0));
        assertThat(local).extracting(ZonedDateTime::getDayOfWeek).containsOnly(FIRST.getDayOfWeek());
        assertThat(local).extracting(moment -> moment.getOffset().toString()).containsOnly("-05:00", "-06:00");
        assertThat(laid).doesNotHaveDuplicates().startsWith(FIRST, FIRST.plusWeeks(1));
        assertThat(laid).hasSize((int) (FIRST.datesUntil(laid.getLast()).count() / 7) + 1);
    }

    @Test
    void a_time_of_day_that_the_clocks_leap_over_is_an_hour_later() {
        assertThat(series("02:30", "FREQ=DAILY").moment(LocalDate.of(2027, 3, 14)))
                .isEqualTo("2027-03-14T08:30:00Z");
    }

    @Test
    void its_meetings_are_laid_twelve_weeks_ahead_and_each_once() {
        MeetingSeries series = series("15:00", "FREQ=WEEKLY");

        assertThat(series.lay(FIRST)).hasSize(13).endsWith(FIRST.plusWeeks(12));
        assertThat(series.lay(FIRST)).isEmpty();
        assertThat(series.lay(FIRST.plusDays(6))).isEmpty();
        assertThat(series.lay(FIRST.plusDays(7))).containsExactly(FIRST.plusWeeks(13));
    }

    @Test
    void a_series_that_began_long_ago_lays_no_meeting_in_the_past() {
        assertThat(series("15:00", "FREQ=WEEKLY;COUNT=20").lay(FIRST.plusWeeks(18)))
                .containsExactly(FIRST.plusWeeks(18), FIRST.plusWeeks(19));
    }

    @Test
    void a_series_that_was_ended_lays_none() {
        MeetingSeries series = series("15:00", "FREQ=WEEKLY");
        series.become(SeriesStatus.ENDED);

        assertThat(series.lay(FIRST)).isEmpty();
    }

    private static MeetingSeries series(String startsAt, String rule) {
        return new MeetingSeries(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new NewMeetingSeries(null, "Grade 4", rule, FIRST, startsAt, null, 45, null),
                CHICAGO);
    }
}
