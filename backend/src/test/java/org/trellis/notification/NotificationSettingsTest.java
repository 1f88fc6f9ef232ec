package org.trellis.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trellis.problem.Invalid;

class NotificationSettingsTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final NotificationSettings settings = new NotificationSettings(UUID.randomUUID());

    @Test
    void a_mail_goes_soon_by_day() {
        assertThat(mailed("2026-11-24T10:00")).isEqualTo(at("2026-11-24T10:05"));
    }

    @Test
    void and_in_the_morning_when_it_is_evening_or_night() {
        assertThat(mailed("2026-11-24T17:58")).isEqualTo(at("2026-11-25T07:00"));
        assertThat(mailed("2026-11-24T23:30")).isEqualTo(at("2026-11-25T07:00"));
        assertThat(mailed("2026-11-25T03:00")).isEqualTo(at("2026-11-25T07:00"));
        assertThat(mailed("2026-11-25T06:55")).isEqualTo(at("2026-11-25T07:00"));
    }

    @Test
    void quiet_hours_within_a_day_are_kept_too() {
        settings.change(wanted(Delivery.SOON, "08:00", "15:30"));

        assertThat(mailed("2026-11-24T12:00")).isEqualTo(at("2026-11-24T15:30"));
        assertThat(mailed("2026-11-24T16:00")).isEqualTo(at("2026-11-24T16:05"));
    }

    @Test
    void without_quiet_hours_it_always_goes_soon() {
        settings.change(wanted(Delivery.SOON, null, null));

        assertThat(mailed("2026-11-24T23:30")).isEqualTo(at("2026-11-24T23:35"));
    }

    @Test
    void a_daily_mail_goes_at_its_hour_also_across_a_change_of_clocks() {
        settings.change(wanted(Delivery.DAILY, null, null));

        assertThat(mailed("2026-11-24T05:00")).isEqualTo(at("2026-11-24T06:30"));
        assertThat(mailed("2026-10-31T10:00")).isEqualTo(at("2026-11-01T06:30"));
        assertThat(mailed("2027-03-13T10:00")).isEqualTo(at("2027-03-14T06:30"));
    }

    @Test
    void quiet_hours_that_begin_also_end() {
        assertThatThrownBy(() -> settings.change(wanted(Delivery.SOON, "08:00", null)))
                .isInstanceOf(Invalid.class);
    }

    private Instant mailed(String now) {
        return settings.mailAfter(at(now), CHICAGO);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
    }

    private static NotificationSettingsChange wanted(Delivery delivery, @Nullable String from, @Nullable String until) {
        return new NotificationSettingsChange(Set.of(), Set.of(), delivery, "06:30", from, until);
    }
}
