package org.trellis.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.trellis.support.EventStream;
import org.trellis.support.EventStream.Event;

/// Somebody who listens, on a thread of their own, and writes down what they hear. Cut off, they go on where they were.
final class Ear implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final String token;
    private final String query;
    private final List<JsonNode> heard = new ArrayList<>();
    private volatile EventStream stream;
    private volatile boolean over;
    private Thread reader;
    private String reached;

    private Ear(String token, String query) {
        this.token = token;
        this.query = query;
        open();
    }

    /// Begins with what comes next; it does listen when this returns.
    static Ear of(String token, String query) {
        Ear ear = new Ear(token, query);
        ear.await("a first sign", one -> one.reached() != null);
        return ear;
    }

    /// Cuts the connection, as a lost network does, and comes back.
    void cut() throws InterruptedException {
        hangUp();
        open();
    }

    /// Ends the connection.
    void hangUp() throws InterruptedException {
        stream.close();
        reader.join();
    }

    private void open() {
        stream = EventStream.open(token, query, reached());
        assertThat(stream.response().statusCode()).isEqualTo(200);
        over = false;
        EventStream one = stream;
        reader = Thread.startVirtualThread(() -> {
            for (Optional<Event> event = one.next(); event.isPresent(); event = one.next()) {
                note(event.get());
            }
            over = true;
        });
    }

    private synchronized void note(Event event) {
        event.data().ifPresent(heard::add);
        reached = event.id();
    }

    synchronized String reached() {
        return reached;
    }

    synchronized List<JsonNode> heard() {
        return List.copyOf(heard);
    }

    List<Long> numbers() {
        return heard().stream().map(event -> event.path("number").asLong()).toList();
    }

    boolean isOver() {
        return over;
    }

    boolean hasHeardOf(Object record) {
        return heard().stream()
                .anyMatch(event -> event.path("recordId").asText().equals(record.toString()));
    }

    void awaitHearingOf(Object record) {
        await("hearing of " + record, ear -> ear.hasHeardOf(record));
    }

    void await(String what, Predicate<Ear> wanted) {
        long end = System.nanoTime() + PATIENCE;
        while (!wanted.test(this)) {
            assertThat(System.nanoTime())
                    .as("waited in vain for " + what + ": " + heard())
                    .isLessThan(end);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
