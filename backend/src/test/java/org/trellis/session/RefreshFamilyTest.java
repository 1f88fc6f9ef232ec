package org.trellis.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.session.RefreshFamily.Use;

class RefreshFamilyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private final RefreshFamily family =
            new RefreshFamily(UUID.randomUUID(), "lincoln", UUID.randomUUID(), "first", NOW);

    @Test
    void the_current_token_is_replaced_by_the_next() {
        assertThat(family.use("first", NOW)).isEqualTo(Use.ROTATE);
        family.rotate("second", NOW);

        assertThat(family.use("second", NOW.plusSeconds(60))).isEqualTo(Use.ROTATE);
    }

    @Test
    void for_ten_seconds_a_replaced_token_may_be_sent_again_because_an_answer_may_have_been_lost() {
        family.rotate("second", NOW);

        assertThat(family.use("first", NOW.plusSeconds(9))).isEqualTo(Use.REPEAT);
        assertThat(family.use("second", NOW.plusSeconds(9))).isEqualTo(Use.ROTATE);
    }

    @Test
    void after_that_a_replaced_token_was_copied_and_ends_the_family() {
        family.rotate("second", NOW);

        assertThat(family.use("first", NOW.plusSeconds(10))).isEqualTo(Use.REFUSED);

        assertThat(family.use("second", NOW.plusSeconds(11))).isEqualTo(Use.REFUSED);
    }

    @Test
    void a_token_from_long_ago_or_from_nowhere_ends_the_family_too() {
        family.rotate("second", NOW);
        family.rotate("third", NOW);

        assertThat(family.use("first", NOW.plusSeconds(1))).isEqualTo(Use.REFUSED);
        assertThat(family.use("third", NOW.plusSeconds(1))).isEqualTo(Use.REFUSED);
    }

    @Test
    void a_sign_in_that_is_not_used_for_thirty_days_runs_out() {
        assertThat(family.use("first", NOW.plus(Duration.ofDays(30)))).isEqualTo(Use.ROTATE);
        assertThat(family.use("first", NOW.plus(Duration.ofDays(30)).plusSeconds(1)))
                .isEqualTo(Use.REFUSED);
    }
}
