package org.trellis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.support.EventStream;
import org.trellis.support.EventStream.Event;

/// Somebody who listens to one meeting, and when they heard of which record.
final class Listening {

    private final EventStream stream;
    private final Map<UUID, List<Long>> heard = new ConcurrentHashMap<>();

    private Listening(EventStream stream) {
        this.stream = stream;
    }

    static Listening at(URI server, String token, String meeting) {
        Listening one = new Listening(EventStream.open(server, token, "?meetingId=" + meeting, null));
        assertThat(one.stream.response().statusCode()).isEqualTo(200);
        Thread.startVirtualThread(one::listen);
        return one;
    }

    /// When it heard of a record, each time.
    List<Long> timesOf(UUID record) {
        return heard.getOrDefault(record, List.of());
    }

    void close() {
        stream.close();
    }

    private void listen() {
        for (Optional<Event> event = stream.next(); event.isPresent(); event = stream.next()) {
            long now = System.nanoTime();
            event.get()
                    .data()
                    .ifPresent(data ->
                            heard.compute(UUID.fromString(data.path("recordId").asText()), (record, before) -> {
                                List<Long> times = before == null ? new ArrayList<>() : new ArrayList<>(before);
                                times.add(now);
                                return List.copyOf(times);
                            }));
        }
    }
}
