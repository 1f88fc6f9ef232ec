package org.trellis.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.meeting.AgendaItemStatus.CARRIED_OVER;
import static org.trellis.meeting.AgendaItemStatus.DISCUSSED;
import static org.trellis.meeting.AgendaItemStatus.DROPPED;
import static org.trellis.meeting.AgendaItemStatus.SCHEDULED;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.problem.StepNotAllowed;

class AgendaItemTest {

    private static final Instant NOW = Instant.parse("2026-11-24T21:00:00Z");

    private final AgendaItem item = new AgendaItem(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new AgendaItemChange("Exit tickets", AgendaItemKind.DATA, Question.Q2, 10, null, null, null, null, 0));

    @Test
    void its_time_adds_up_over_several_goes() {
        item.start(NOW);
        item.stop(NOW.plusSeconds(100));
        item.start(NOW.plusSeconds(200));
        item.start(NOW.plusSeconds(210));
        item.stop(NOW.plusSeconds(250));
        item.stop(NOW.plusSeconds(900));

        assertThat(item.usedSeconds()).isEqualTo(150);
        assertThat(item.isRunning()).isFalse();
    }

    @Test
    void a_clock_that_was_set_back_takes_no_time_away() {
        item.start(NOW);
        item.stop(NOW.minusSeconds(5));

        assertThat(item.usedSeconds()).isZero();
    }

    @Test
    void its_clock_stops_when_it_is_discussed() {
        item.start(NOW);
        item.become(DISCUSSED, NOW.plusSeconds(30));

        assertThat(item.isRunning()).isFalse();
        assertThat(item.usedSeconds()).isEqualTo(30);
    }

    @Test
    void what_was_discussed_dropped_or_put_off_comes_back_by_being_scheduled() {
        for (AgendaItemStatus over : new AgendaItemStatus[] {DISCUSSED, DROPPED, CARRIED_OVER}) {
            item.become(over, NOW);
            assertThatExceptionOfType(StepNotAllowed.class)
                    .isThrownBy(() -> item.become(over == DROPPED ? DISCUSSED : DROPPED, NOW));
            item.become(SCHEDULED, NOW);
        }
    }

    @Test
    void after_three_times_it_must_be_decided() {
        assertThat(Carrying.mustBeDecided(2)).isFalse();
        assertThat(Carrying.mustBeDecided(3)).isTrue();
    }
}
