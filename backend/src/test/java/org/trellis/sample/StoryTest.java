package org.trellis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Instant BEFORE_SCHOOL = Instant.parse("2026-11-24T13:00:00Z");

    private final Story story = new Story(new Term(TUESDAY), ZONE, BEFORE_SCHOOL);
    private final List<String> told = new ArrayList<>();

    @Test
    void it_is_told_in_the_order_of_days_and_within_a_day_as_it_was_added() {
        happens(-1, "ana");
        happens(-3, "luis");
        happens(-1, "dana");

        assertThat(tell()).containsExactly("luis", "ana", "dana");
    }

    @Test
    void nothing_happens_after_now() {
        assertThat(story.moment(-1, 2)).isBefore(BEFORE_SCHOOL);
        assertThat(story.moment(0, 0)).isEqualTo(BEFORE_SCHOOL);
    }

    @Test
    void a_school_day_has_its_hours_in_the_zone_of_the_schools() {
        assertThat(story.at(-1, LocalTime.of(9, 40))).isEqualTo("2026-11-23T15:40:00Z");
    }

    private void happens(int day, String who) {
        story.add(day, who, () -> told.add(who));
    }

    private List<String> tell() {
        story.tell((who, what) -> what.run());
        return told;
    }
}
