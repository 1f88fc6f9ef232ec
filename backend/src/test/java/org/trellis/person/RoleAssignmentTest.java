package org.trellis.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.policy.Role;
import org.trellis.problem.Invalid;

class RoleAssignmentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID SCHOOL = UUID.randomUUID();

    @Test
    void a_role_counts_from_its_first_day_to_its_last() {
        RoleAssignment role = held(MONDAY, MONDAY.plusDays(4));

        assertThat(role.countsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(role.countsOn(MONDAY)).isTrue();
        assertThat(role.countsOn(MONDAY.plusDays(4))).isTrue();
        assertThat(role.countsOn(MONDAY.plusDays(5))).isFalse();
        assertThat(held(MONDAY, null).countsOn(MONDAY.plusYears(9))).isTrue();
    }

    @Test
    void an_ended_role_counted_yesterday_for_the_last_time() {
        RoleAssignment role = held(MONDAY, null);

        assertThat(role.endBefore(MONDAY.plusDays(3))).isTrue();

        assertThat(role.countsOn(MONDAY.plusDays(3))).isFalse();
        assertThat(role.countsOn(MONDAY.plusDays(2))).isTrue();
    }

    @Test
    void a_role_that_ended_long_ago_keeps_its_last_day() {
        RoleAssignment role = held(MONDAY, MONDAY.plusDays(4));

        assertThat(role.endBefore(MONDAY.plusDays(30))).isFalse();

        assertThat(role.validTo()).isEqualTo(MONDAY.plusDays(4));
    }

    @Test
    void a_role_that_begins_today_or_later_has_no_last_day_to_be_given() {
        assertThat(held(MONDAY, null).beganBefore(MONDAY)).isFalse();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> held(MONDAY, null).endBefore(MONDAY));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> held(MONDAY.plusDays(7), null).endBefore(MONDAY));
    }

    @Test
    void a_role_does_not_end_before_it_begins() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> held(MONDAY, MONDAY.minusDays(1)));
        assertThat(held(MONDAY, MONDAY).countsOn(MONDAY)).isTrue();
    }

    @Test
    void the_same_role_in_the_same_place_is_held_once_on_any_day() {
        RoleAssignment role = held(MONDAY, MONDAY.plusDays(4));

        assertThat(role.repeats(held(MONDAY.plusDays(4), null))).isTrue();
        assertThat(role.repeats(held(MONDAY.plusDays(5), null))).isFalse();
        assertThat(role.repeats(at(UUID.randomUUID(), Role.COACH))).isFalse();
        assertThat(role.repeats(at(SCHOOL, Role.EDUCATOR))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DISTRICT_LEADER", "LIBRARY_CURATOR", "ROSTER_ADMIN", "PRIVACY_OFFICER"})
    void some_roles_serve_the_whole_district(Role role) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> at(SCHOOL, role));
        assertThat(at(null, role).schoolId()).isNull();
    }

    @Test
    void a_school_leader_leads_a_school() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> at(null, Role.SCHOOL_LEADER));
    }

    private static RoleAssignment held(LocalDate from, LocalDate to) {
        return new RoleAssignment(UUID.randomUUID(), UUID.randomUUID(), Role.COACH, SCHOOL, from, to);
    }

    private static RoleAssignment at(UUID school, Role role) {
        return new RoleAssignment(UUID.randomUUID(), UUID.randomUUID(), role, school, MONDAY, null);
    }
}
