package org.trellis.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.goal.TryOutStatus.DONE;
import static org.trellis.goal.TryOutStatus.PLANNED;
import static org.trellis.goal.TryOutStatus.RUNNING;
import static org.trellis.goal.TryOutStatus.STOPPED;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.problem.StepNotAllowed;

class TryOutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_try_out_runs_once_its_first_day_has_come() {
        assertThat(from(TODAY).status()).isEqualTo(RUNNING);
        assertThat(from(TODAY.plusDays(1)).status()).isEqualTo(PLANNED);
    }

    @Test
    void one_that_begins_early_begins_today() {
        TryOut tryOut = from(TODAY.plusDays(5));

        tryOut.become(RUNNING, TODAY.plusDays(2));

        assertThat(tryOut.startsOn()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void it_has_a_last_day_while_it_is_over() {
        TryOut tryOut = from(TODAY);

        tryOut.become(DONE, TODAY.plusDays(20));
        assertThat(tryOut.endsOn()).isEqualTo(TODAY.plusDays(20));
        tryOut.become(RUNNING, TODAY.plusDays(21));
        assertThat(tryOut.endsOn()).isNull();
        assertThat(tryOut.startsOn()).isEqualTo(TODAY);
        tryOut.become(STOPPED, TODAY.plusDays(22));
        assertThat(tryOut.endsOn()).isEqualTo(TODAY.plusDays(22));
    }

    @Test
    void one_that_was_never_begun_has_no_last_day() {
        TryOut tryOut = from(TODAY.plusDays(5));

        tryOut.become(STOPPED, TODAY);

        assertThat(tryOut.endsOn()).isNull();
    }

    @Test
    void a_step_that_does_not_follow_is_refused() {
        TryOut tryOut = from(TODAY);
        tryOut.become(RUNNING, TODAY);

        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> tryOut.become(PLANNED, TODAY));
        assertThatExceptionOfType(StepNotAllowed.class)
                .isThrownBy(() -> from(TODAY.plusDays(1)).become(DONE, TODAY));
    }

    private static TryOut from(LocalDate day) {
        return new TryOut(
                UUID.randomUUID(), UUID.randomUUID(), new NewTryOut(null, UUID.randomUUID(), day, null), TODAY);
    }
}
