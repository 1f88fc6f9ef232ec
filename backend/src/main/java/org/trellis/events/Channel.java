package org.trellis.events;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// The listeners of one district. Whenever it is woken, one thread reads the journal for all of them, from the number
/// that the one furthest behind has reached; what others have heard they do not hear again.
final class Channel {

    private static final Logger LOG = Logger.getLogger(Channel.class);

    private final String district;
    private final Reading reading;
    private final Executor threads;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();

    Channel(String district, Reading reading, Executor threads) {
        this.district = district;
        this.reading = reading;
        this.threads = threads;
    }

    /// Lets a listener in, who hears from then on all that follows their position.
    void join(Listener listener) {
        listeners.add(listener);
        wake();
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    Set<Listener> listeners() {
        return listeners;
    }

    /// Has the journal read, soon and by another thread. A call during a reading has it read once more.
    void wake() {
        if (!listeners.isEmpty() && calls.getAndIncrement() == 0) {
            threads.execute(this::answer);
        }
    }

    private void answer() {
        int answered;
        do {
            answered = calls.get();
            try {
                while (look()) {
                    // There may be more.
                }
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "The journal of district %s could not be read; it is tried again", district);
            }
        } while (calls.addAndGet(-answered) > 0);
    }

    private boolean look() {
        List<Listener> all = listeners.stream().filter(Listener::isOpen).toList();
        if (all.isEmpty()) {
            return false;
        }
        long reached = all.stream().mapToLong(Listener::position).min().getAsLong();
        Look look = reading.after(
                district, reached, all.stream().map(Listener::person).collect(Collectors.toSet()));
        all.forEach(look::tell);
        return look.more();
    }
}
