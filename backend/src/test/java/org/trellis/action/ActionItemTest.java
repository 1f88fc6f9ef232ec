package org.trellis.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.action.ActionItemStatus.DEFERRED;
import static org.trellis.action.ActionItemStatus.DONE;
import static org.trellis.action.ActionItemStatus.DROPPED;
import static org.trellis.action.ActionItemStatus.IN_PROGRESS;
import static org.trellis.action.ActionItemStatus.OPEN;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.problem.StepNotAllowed;

class ActionItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ActionItem item = new ActionItem(
            UUID.randomUUID(),
            UUID.randomUUID(),
            null,
            new ActionItemChange("Copy the number lines", UUID.randomUUID(), TODAY, null, null));

    @Test
    void it_is_done_in_one_step_and_has_the_day_while_it_is() {
        item.become(DONE, TODAY);
        assertThat(item.doneOn()).isEqualTo(TODAY);

        item.become(OPEN, TODAY.plusDays(1));
        assertThat(item.doneOn()).isNull();
    }

    @Test
    void what_is_done_or_dropped_is_reopened_before_anything_else() {
        item.become(DROPPED, TODAY);
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> item.become(DONE, TODAY));
        assertThat(item.isUnfinished()).isFalse();

        item.become(OPEN, TODAY);
        item.become(IN_PROGRESS, TODAY);
        item.become(DEFERRED, TODAY);
        assertThat(item.isUnfinished()).isTrue();
    }

    @Test
    void it_is_carried_to_each_meeting_once() {
        UUID first = UUID.randomUUID();

        assertThat(item.carryTo(first)).isTrue();
        assertThat(item.carryTo(first)).isFalse();
        assertThat(item.carryTo(UUID.randomUUID())).isTrue();
        assertThat(item.carriedCount()).isEqualTo(2);
    }
}
