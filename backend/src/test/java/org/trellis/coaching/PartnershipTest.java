package org.trellis.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.coaching.PartnershipStatus.ACTIVE;
import static org.trellis.coaching.PartnershipStatus.DECLINED;
import static org.trellis.coaching.PartnershipStatus.ENDED;
import static org.trellis.coaching.PartnershipStatus.PAUSED;
import static org.trellis.coaching.PartnershipStatus.PROPOSED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.policy.Audience;
import org.trellis.problem.StepNotAllowed;

class PartnershipTest {

    private static final UUID CLEO = UUID.randomUUID();
    private static final UUID ANA = UUID.randomUUID();
    private static final UUID DANA = UUID.randomUUID();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Partnership partnership =
            new Partnership(UUID.randomUUID(), CLEO, ANA, CLEO, "How students explain their thinking");

    @Test
    void the_one_who_was_asked_accepts_and_it_begins_that_day() {
        assertThat(partnership.become(ACTIVE, ANA, MONDAY)).isTrue();

        assertThat(partnership.status()).isEqualTo(ACTIVE);
        assertThat(partnership.startedOn()).isEqualTo(MONDAY);
    }

    @Test
    void the_one_who_asked_cannot_accept_or_decline() {
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> partnership.become(ACTIVE, CLEO, MONDAY));
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> partnership.become(DECLINED, CLEO, MONDAY));
    }

    @Test
    void the_one_who_asked_withdraws_and_it_never_began() {
        partnership.become(ENDED, CLEO, MONDAY);

        assertThat(partnership.status()).isEqualTo(ENDED);
        assertThat(partnership.startedOn()).isNull();
        assertThat(partnership.openPair()).isNull();
    }

    @Test
    void a_declined_one_lets_the_two_ask_again() {
        partnership.become(DECLINED, ANA, MONDAY);

        assertThat(partnership.openPair()).isNull();
        assertThat(steps(ANA)).isEmpty();
        assertThat(steps(CLEO)).isEmpty();
    }

    @Test
    void either_pauses_resumes_and_ends_it() {
        partnership.become(ACTIVE, ANA, MONDAY);
        partnership.become(PAUSED, CLEO, MONDAY);
        partnership.become(ACTIVE, ANA, MONDAY.plusDays(9));
        partnership.become(ENDED, ANA, MONDAY.plusDays(20));

        assertThat(partnership.startedOn()).isEqualTo(MONDAY);
        assertThat(partnership.endedOn()).isEqualTo(MONDAY.plusDays(20));
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> partnership.become(ACTIVE, CLEO, MONDAY));
    }

    @Test
    void a_step_taken_twice_changes_nothing_the_second_time() {
        partnership.become(ACTIVE, ANA, MONDAY);

        assertThat(partnership.become(ACTIVE, ANA, MONDAY.plusDays(1))).isFalse();
        assertThat(partnership.startedOn()).isEqualTo(MONDAY);
    }

    @Test
    void somebody_else_takes_no_step() {
        assertThat(steps(DANA)).isEmpty();
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> partnership.become(ENDED, DANA, MONDAY));
        assertThat(partnership.tiesOf(DANA)).isEmpty();
        assertThat(partnership.tiesOf(ANA)).containsExactly(Audience.PARTNER);
    }

    @Test
    void notes_are_written_while_it_is_active_only() {
        assertThatExceptionOfType(PartnershipNotActive.class).isThrownBy(partnership::mustBeActive);
        partnership.become(ACTIVE, ANA, MONDAY);
        partnership.mustBeActive();
        partnership.become(PAUSED, ANA, MONDAY);
        assertThatExceptionOfType(PartnershipNotActive.class).isThrownBy(partnership::mustBeActive);
    }

    @Test
    void its_focus_stays_once_it_is_over() {
        partnership.refocus("How students ask questions");
        partnership.become(ENDED, CLEO, MONDAY);

        assertThatExceptionOfType(PartnershipNotActive.class).isThrownBy(() -> partnership.refocus("Later"));
        assertThat(partnership.focus()).isEqualTo("How students ask questions");
    }

    @Test
    void two_people_are_one_pair_whoever_of_them_coaches() {
        assertThat(Partnership.pair(CLEO, ANA)).isEqualTo(Partnership.pair(ANA, CLEO));
        assertThat(partnership.status()).isEqualTo(PROPOSED);
    }

    private List<PartnershipStatus> steps(UUID person) {
        return Partnership.stepsFor(person, partnership.status(), CLEO, CLEO, ANA);
    }

    @Test
    void somebody_in_doubt_is_a_partner_but_nobody_to_its_notes_until_the_other_confirms() {
        assertThat(partnership.doubt(ANA)).isTrue();
        assertThat(partnership.doubt(ANA)).isFalse();

        assertThat(partnership.tiesOf(ANA)).containsExactly(Audience.PARTNER);
        assertThat(partnership.tiesInConfidence(ANA)).isEmpty();
        assertThat(partnership.tiesInConfidence(CLEO)).containsExactly(Audience.PARTNER);
        assertThat(partnership.confirmTheOtherThan(CLEO)).isTrue();
        assertThat(partnership.confirmTheOtherThan(CLEO)).isFalse();
        assertThat(partnership.tiesInConfidence(ANA)).containsExactly(Audience.PARTNER);
    }

    @Test
    void what_one_says_does_not_lift_the_doubt_about_oneself() {
        partnership.doubt(CLEO);
        partnership.doubt(ANA);

        partnership.confirmTheOtherThan(CLEO);

        assertThat(partnership.tiesInConfidence(CLEO)).isEmpty();
        assertThat(partnership.tiesInConfidence(ANA)).isNotEmpty();
    }

    @Test
    void a_stranger_is_nobody_to_its_notes_whoever_is_in_doubt() {
        assertThat(partnership.tiesInConfidence(DANA)).isEmpty();
    }
}
