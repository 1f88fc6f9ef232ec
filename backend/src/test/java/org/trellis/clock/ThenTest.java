package org.trellis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThenTest {

    private static final Instant THEN = Instant.parse("2026-09-15T20:10:00Z");

    private final Clock clock = new SystemClock().clock();

    @Test
    void it_is_now_unless_a_moment_of_the_past_is_told() {
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));

        AtomicReference<Instant> told = new AtomicReference<>();
        Then.at(THEN, () -> told.set(clock.instant()));

        assertThat(told.get()).isEqualTo(THEN);
        assertThat(clock.instant()).isAfter(THEN);
    }

    @Test
    void only_whoever_tells_is_in_the_past() {
        AtomicReference<Instant> elsewhere = new AtomicReference<>();

        Then.at(THEN, () -> {
            Thread other = new Thread(() -> elsewhere.set(clock.instant()));
            other.start();
            join(other);
        });

        assertThat(elsewhere.get()).isAfter(THEN);
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
