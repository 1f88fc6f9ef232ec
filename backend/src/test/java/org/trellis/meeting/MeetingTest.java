package org.trellis.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trellis.meeting.MeetingStatus.CANCELLED;
import static org.trellis.meeting.MeetingStatus.CLOSED;
import static org.trellis.meeting.MeetingStatus.IN_PROGRESS;
import static org.trellis.meeting.MeetingStatus.PLANNED;
import static org.trellis.meeting.MeetingStatus.PUBLISHED;
import static org.trellis.meeting.MeetingStatus.REOPENED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.problem.StepNotAllowed;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T21:00:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final MeetingChange content =
            new MeetingChange("Fractions", NOW, "America/Chicago", 45, "Room 12", MeetingRoles.NONE);
    private final Meeting meeting = new Meeting(UUID.randomUUID(), UUID.randomUUID(), content);

    @Test
    void a_meeting_is_published_held_and_closed() {
        meeting.become(PUBLISHED, NOW);
        meeting.become(IN_PROGRESS, NOW);
        meeting.become(CLOSED, NOW);

        assertThat(meeting.status()).isEqualTo(CLOSED);
    }

    @Test
    void a_step_that_does_not_follow_is_refused() {
        refused(IN_PROGRESS);
        refused(CLOSED);
        refused(REOPENED);
        meeting.become(PUBLISHED, NOW);
        refused(PLANNED);
        meeting.become(CANCELLED, NOW);
        refused(PLANNED);
        refused(IN_PROGRESS);
    }

    @Test
    void a_closed_meeting_can_be_reopened_for_two_weeks_after_it_was_first_closed() {
        closeAt(NOW);
        meeting.become(REOPENED, NOW.plus(TWO_WEEKS).minusSeconds(2));
        meeting.become(CLOSED, NOW.plus(TWO_WEEKS).minusSeconds(1));

        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> meeting.become(REOPENED, NOW.plus(TWO_WEEKS)));
    }

    @Test
    void nothing_is_written_into_a_meeting_that_is_over() {
        closeAt(NOW);
        assertThatExceptionOfType(MeetingClosed.class).isThrownBy(() -> meeting.change(content));

        meeting.become(REOPENED, NOW);
        meeting.change(content);
    }

    @Test
    void a_calendar_is_told_of_what_it_shows_and_of_nothing_else() {
        meeting.change(new MeetingChange(
                "Fractions", NOW, "America/Chicago", 45, "Room 12", Rotation.next(List.of(UUID.randomUUID()), null)));
        assertThat(meeting.sequence()).isZero();

        meeting.change(new MeetingChange("Fractions", NOW, "America/Chicago", 45, "Gym", MeetingRoles.NONE));
        assertThat(meeting.sequence()).isEqualTo(1);
        meeting.become(CANCELLED, NOW);
        assertThat(meeting.sequence()).isEqualTo(2);
    }

    private void closeAt(Instant moment) {
        meeting.become(PUBLISHED, moment);
        meeting.become(IN_PROGRESS, moment);
        meeting.become(CLOSED, moment);
    }

    private void refused(MeetingStatus wanted) {
        assertThatExceptionOfType(StepNotAllowed.class).isThrownBy(() -> meeting.become(wanted, NOW));
    }
}
