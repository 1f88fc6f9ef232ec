package org.trellis.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.trellis.journal.JournalEntry;

/// Somebody who listens: one open stream, and how far in the journal it has come.
///
/// What they do not take at once waits, up to a limit. Past it the stream ends with what waits, and they go on from
/// there by opening another.
final class Listener {

    /// More than a lively meeting makes in a minute.
    static final int WAITING_AT_MOST = 256;

    /// How long the last of a stream may take to be read, before the connection is closed.
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private static final long RECONNECT_AFTER_MILLIS = 1000;

    private final Ticket ticket;
    private final Sse sse;
    private final Runnable hangUp;
    private final BlockingQueue<OutboundSseEvent> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final UnicastProcessor<OutboundSseEvent> stream = UnicastProcessor.create(waiting, () -> {});
    private volatile long position;
    private volatile boolean ended;
    private @Nullable Instant endedSince;
    private @Nullable Instant quietSince;

    /// @param position the number after which it begins
    /// @param hangUp closes the connection
    Listener(Ticket ticket, long position, Sse sse, Runnable hangUp) {
        this.ticket = ticket;
        this.position = position;
        this.sse = sse;
        this.hangUp = hangUp;
    }

    /// What is sent to them, for one reader.
    Multi<OutboundSseEvent> stream() {
        return stream;
    }

    /// Takes those entries that follow its position and are for these ears.
    synchronized void hear(List<JournalEntry> entries, Hearing hearing) {
        for (JournalEntry entry : entries) {
            if (entry.seq() > position) {
                if (ticket.narrowing().includes(entry) && hearing.mayHear(entry)) {
                    send(event(entry));
                }
                if (ended) {
                    return;
                }
                position = entry.seq();
            }
        }
    }

    /// Says where it stands, so that whoever comes back begins there although nothing was for them.
    synchronized void mark() {
        send(sse.newEventBuilder()
                .comment("listening")
                .id(String.valueOf(position))
                .reconnectDelay(RECONNECT_AFTER_MILLIS)
                .build());
    }

    /// Looks after it: a sign of life after a silence, and its end where that is due.
    synchronized void tend(Instant now, Duration silence, boolean signedOut) {
        if (ended) {
            endedSince = endedSince == null ? now : endedSince;
            if (now.isAfter(endedSince.plus(LAST_WORDS))) {
                hangUp.run();
            }
        } else if (signedOut || !now.isBefore(ticket.until())) {
            end();
        } else if (quietSince == null) {
            quietSince = now;
        } else if (waiting.isEmpty() && now.isAfter(quietSince.plus(silence))) {
            mark();
        }
    }

    /// Ends the stream with what waits.
    synchronized void end() {
        ended = true;
        stream.onComplete();
    }

    /// Whether it takes more; where it has ended, what waits may still be on its way.
    boolean isOpen() {
        return !ended;
    }

    Ticket ticket() {
        return ticket;
    }

    UUID person() {
        return ticket.person();
    }

    /// The number up to which it has heard what is for it.
    long position() {
        return position;
    }

    private void send(OutboundSseEvent event) {
        quietSince = null;
        if (waiting.remainingCapacity() == 0) {
            end();
        } else if (!ended) {
            stream.onNext(event);
        }
    }

    private OutboundSseEvent event(JournalEntry entry) {
        return sse.newEventBuilder()
                .id(String.valueOf(entry.seq()))
                .data(EventView.class, EventView.of(entry))
                .build();
    }
}
