package org.trellis.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.trellis.journal.JournalEntry;
import org.trellis.journal.SampleEntry;
import org.trellis.journal.Scope;

class ListenerTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final UUID PERSON = UUID.randomUUID();
    private static final Hearing HEARING = new Hearing(PERSON, Map.of(), Map.of());

    private final AtomicInteger hungUp = new AtomicInteger();

    @Test
    void what_was_heard_is_not_heard_again_when_the_same_is_read_twice() {
        Listener listener = after(2);
        AssertSubscriber<OutboundSseEvent> reader = reading(listener, 100);

        listener.hear(entries(1, 4), HEARING);
        listener.hear(entries(3, 5), HEARING);

        assertThat(ids(reader)).containsExactly("3", "4", "5");
        assertThat(listener.position()).isEqualTo(5);
    }

    @Test
    void whoever_reads_too_slowly_is_cut_and_comes_back_for_the_rest() {
        Listener slow = after(0);
        AssertSubscriber<OutboundSseEvent> reader = reading(slow, 0);

        slow.hear(entries(1, 300), HEARING);
        assertThat(slow.isOpen()).isFalse();
        slow.hear(entries(301, 310), HEARING);
        reader.request(1000);

        reader.assertCompleted();
        assertThat(reader.getItems()).hasSize(Listener.WAITING_AT_MOST);
        long last = Long.parseLong(ids(reader).getLast());
        Listener again = after(last);
        AssertSubscriber<OutboundSseEvent> rest = reading(again, 1000);
        again.hear(entries(1, 310), HEARING);
        assertThat(ids(rest))
                .containsExactlyElementsOf(LongStream.rangeClosed(last + 1, 310)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void a_silence_is_broken_by_a_sign_of_how_far_it_is() {
        Listener listener = after(7);
        AssertSubscriber<OutboundSseEvent> reader = reading(listener, 100);

        listener.tend(NOON, SILENCE, false);
        listener.tend(NOON.plusSeconds(15), SILENCE, false);
        assertThat(reader.getItems()).isEmpty();
        listener.tend(NOON.plusSeconds(16), SILENCE, false);

        assertThat(ids(reader)).containsExactly("7");
        assertThat(reader.getItems().getFirst().getData()).isNull();
    }

    @Test
    void it_ends_with_the_token_and_with_the_session() {
        Listener withToken = after(0);
        AssertSubscriber<OutboundSseEvent> first = reading(withToken, 1);
        withToken.tend(NOON.plusSeconds(59), SILENCE, false);
        first.assertNotTerminated();
        withToken.tend(NOON.plusSeconds(60), SILENCE, false);
        first.assertCompleted();

        Listener withSession = after(0);
        AssertSubscriber<OutboundSseEvent> second = reading(withSession, 1);
        withSession.tend(NOON, SILENCE, true);
        second.assertCompleted();
        withSession.hear(entries(1, 3), HEARING);
        assertThat(second.getItems()).isEmpty();
    }

    @Test
    void whoever_does_not_even_read_the_end_is_hung_up_on() {
        Listener stuck = after(0);
        reading(stuck, 0);
        stuck.hear(entries(1, 5), HEARING);
        stuck.tend(NOON, SILENCE, true);

        stuck.tend(NOON.plusSeconds(1), SILENCE, true);
        stuck.tend(NOON.plusSeconds(11), SILENCE, true);
        assertThat(hungUp).hasValue(0);
        stuck.tend(NOON.plusSeconds(12), SILENCE, true);
        assertThat(hungUp).hasValue(1);
    }

    private Listener after(long position) {
        Ticket ticket = new Ticket("d", PERSON, null, NOON.plusSeconds(60), new Narrowing(null, null));
        return new Listener(ticket, position, new SseImpl(), hungUp::incrementAndGet);
    }

    private static AssertSubscriber<OutboundSseEvent> reading(Listener listener, long wanted) {
        return listener.stream().subscribe().withSubscriber(AssertSubscriber.create(wanted));
    }

    private static List<JournalEntry> entries(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seq -> SampleEntry.of(seq, "team", Scope.DISTRICT))
                .toList();
    }

    private static List<String> ids(AssertSubscriber<OutboundSseEvent> reader) {
        return reader.getItems().stream().map(OutboundSseEvent::getId).toList();
    }
}
