package org.trellis.protocolrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trellis.protocolrun.ProtocolRunStatus.FINISHED;
import static org.trellis.protocolrun.ProtocolRunStatus.PAUSED;
import static org.trellis.protocolrun.ProtocolRunStatus.RUNNING;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.trellis.problem.Invalid;
import org.trellis.protocol.SampleProtocol;
import org.trellis.support.Api;

class ProtocolRunTest {

    private static final Instant START = Instant.parse("2026-11-24T21:00:00Z");

    private final ProtocolRun run = new ProtocolRun(
            Api.newId(),
            Api.newId(),
            SampleProtocol.ofThreeSteps(),
            new NewProtocolRun(null, Api.newId(), null, null),
            START);

    @Test
    void each_step_keeps_the_time_it_took_also_when_the_group_goes_back_to_it() {
        run.goTo(1, at(300));
        run.goTo(0, at(400));
        run.goTo(2, at(460));

        assertThat(run.usedSeconds()).containsExactly(360L, 100L, 0L);
        assertThat(run.step()).isEqualTo(2);
    }

    @Test
    void a_pause_is_no_steps_time() {
        run.become(PAUSED, at(60));
        run.become(RUNNING, at(1000));
        run.goTo(1, at(1030));

        assertThat(run.usedSeconds()).containsExactly(90L, 0L, 0L);
    }

    @Test
    void a_group_that_goes_on_while_paused_stays_paused() {
        run.become(PAUSED, at(60));
        run.goTo(1, at(100));
        assertThat(run.status()).isEqualTo(PAUSED);

        run.become(RUNNING, at(200));
        run.goTo(2, at(230));
        assertThat(run.usedSeconds()).containsExactly(60L, 30L, 0L);
    }

    @Test
    void the_same_press_again_changes_nothing() {
        assertThat(run.goTo(1, at(300))).isTrue();
        assertThat(run.goTo(1, at(300))).isFalse();
        assertThat(run.become(PAUSED, at(310))).isTrue();
        assertThat(run.become(PAUSED, at(310))).isFalse();

        assertThat(run.usedSeconds()).containsExactly(300L, 10L, 0L);
    }

    @Test
    void a_press_from_before_the_present_step_is_overtaken() {
        run.goTo(1, at(300));
        run.goTo(2, at(500));

        overtaken(() -> run.goTo(1, at(450)));
        overtaken(() -> run.become(PAUSED, at(499)));
        overtaken(() -> run.become(FINISHED, at(499)));
        assertThat(run.step()).isEqualTo(2);
        assertThat(run.status()).isEqualTo(RUNNING);
    }

    @Test
    void a_press_that_comes_late_counts_from_when_it_was_made() {
        run.goTo(1, at(300));
        run.goTo(2, at(360));
        run.become(FINISHED, at(400));

        assertThat(run.usedSeconds()).containsExactly(300L, 60L, 40L);
    }

    @Test
    void a_late_move_across_a_pause_takes_no_time_twice() {
        run.become(PAUSED, at(60));
        run.become(RUNNING, at(100));
        run.goTo(1, at(80));
        run.goTo(2, at(130));

        assertThat(run.usedSeconds()).containsExactly(60L, 30L, 0L);
    }

    @Test
    void a_pause_from_before_it_went_on_is_overtaken() {
        run.become(PAUSED, at(60));
        run.become(RUNNING, at(100));

        overtaken(() -> run.become(PAUSED, at(90)));
        run.become(PAUSED, at(120));
        overtaken(() -> run.become(RUNNING, at(110)));
    }

    @Test
    void finished_it_goes_on_no_more() {
        run.become(FINISHED, at(60));

        assertThatThrownBy(() -> run.goTo(1, at(61))).isInstanceOf(ProtocolRunFinished.class);
        assertThatThrownBy(() -> run.become(RUNNING, at(61))).isInstanceOf(ProtocolRunFinished.class);
        assertThat(run.become(FINISHED, at(90))).isFalse();
    }

    @Test
    void a_press_while_nobody_knew_it_was_finished_is_overtaken() {
        run.become(FINISHED, at(60));

        overtaken(() -> run.goTo(2, at(50)));
        overtaken(() -> run.become(PAUSED, at(50)));
    }

    @Test
    void there_are_no_more_steps_than_the_protocol_has() {
        assertThatThrownBy(() -> run.goTo(3, at(60))).isInstanceOf(Invalid.class);
    }

    private static void overtaken(ThrowingCallable press) {
        assertThatThrownBy(press).isInstanceOf(PressOvertaken.class);
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }
}
