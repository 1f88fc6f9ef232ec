package org.trellis.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.trellis.journal.Grown;
import org.trellis.problem.TooManyRequests;

/// Everybody who listens to this process, district by district.
@ApplicationScoped
class Listeners {

    private static final Logger LOG = Logger.getLogger(Listeners.class);

    /// What other processes write is heard this much later at most.
    private static final Duration PULSE = Duration.ofMillis(500);

    /// Devices and windows of one person.
    private static final int OF_ONE_PERSON = 12;

    private static final long TRY_AGAIN_SECONDS = 5;

    /// How many looks somebody is given who comes back, before the stream ends and they come again.
    private static final int CATCHING_UP = 50;

    private final Reading reading;
    private final Duration silence;
    private final Clock clock;
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("events").factory());

    Listeners(Reading reading, @ConfigProperty(name = "trellis.events.silence") Duration silence, Clock clock) {
        this.reading = reading;
        this.silence = silence;
        this.clock = clock;
    }

    /// @throws TooManyRequests if somebody has as many streams open as one person may
    void mustHaveRoom(UUID person) {
        long open = all().stream()
                .filter(listener -> listener.person().equals(person))
                .count();
        if (open >= OF_ONE_PERSON) {
            throw new TooManyRequests(TRY_AGAIN_SECONDS);
        }
    }

    /// Tells a listener what they missed, before they join, so that nobody waits for whoever was long away.
    void catchUp(Listener listener) {
        boolean more = true;
        for (int look = 0; more && listener.isOpen() && look < CATCHING_UP; look++) {
            Look found = reading.after(listener.ticket().district(), listener.position(), Set.of(listener.person()));
            found.tell(listener);
            more = found.more();
        }
        listener.mark();
        if (more) {
            listener.end();
        }
    }

    void join(Listener listener) {
        channel(listener.ticket().district()).join(listener);
    }

    void leave(Listener listener) {
        channel(listener.ticket().district()).leave(listener);
    }

    void begin(@Observes StartupEvent start) {
        pulse.scheduleWithFixedDelay(this::beat, PULSE.toMillis(), PULSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        pulse.shutdownNow();
        all().forEach(Listener::end);
        threads.shutdown();
    }

    void grown(@Observes(during = TransactionPhase.AFTER_SUCCESS) Grown event) {
        Channel channel = channels.get(event.district());
        if (channel != null) {
            channel.wake();
        }
    }

    private void beat() {
        try {
            List<Listener> all = all();
            if (!all.isEmpty()) {
                tend(all);
                channels.values().forEach(Channel::wake);
            }
        } catch (RuntimeException failed) {
            LOG.warn("Listeners could not be looked after; it is tried again", failed);
        }
    }

    private void tend(List<Listener> all) {
        Set<UUID> ended = reading.endedAmong(all.stream()
                .map(listener -> listener.ticket().session())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Instant now = clock.instant();
        all.forEach(listener -> listener.tend(now, silence, isIn(ended, listener)));
    }

    private static boolean isIn(Set<UUID> ended, Listener listener) {
        UUID session = listener.ticket().session();
        return session != null && ended.contains(session);
    }

    private List<Listener> all() {
        return channels.values().stream()
                .flatMap(channel -> channel.listeners().stream())
                .toList();
    }

    private Channel channel(String district) {
        return channels.computeIfAbsent(district, id -> new Channel(id, reading, threads));
    }
}
