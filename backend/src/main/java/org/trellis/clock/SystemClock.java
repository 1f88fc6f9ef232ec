package org.trellis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The machine's clock, in UTC, to the microsecond that both databases keep.
class SystemClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Telling(Clock.tick(Clock.systemUTC(), MICROSECOND));
    }

    /// While [Then] tells of the past, that moment; else what `now` says.
    private static final class Telling extends Clock {

        private final Clock now;

        Telling(Clock now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return Then.orElse(now);
        }

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Telling(now.withZone(zone));
        }
    }
}
