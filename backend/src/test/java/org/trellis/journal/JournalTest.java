package org.trellis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trellis.support.Api;
import org.trellis.support.ApiTest;
import org.trellis.support.Lincoln;

@ApiTest
class JournalTest {

    private static final int WRITERS = 8;
    private static final int WRITES = 12;

    @Inject
    ReadingAlong journal;

    private final Queue<UUID> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void whoever_reads_along_while_many_write_misses_nothing_and_sees_no_gap() throws Exception {
        UUID lincoln = Lincoln.district();
        UUID shared = Api.newId();
        start(shared).statusCode(201);
        long begin = journal.last(lincoln);
        AtomicBoolean writing = new AtomicBoolean(true);

        List<JournalEntry> seen;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<JournalEntry>> reader = threads.submit(() -> readAlong(lincoln, begin, writing));
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> write(shared)));
            }
            try {
                for (Future<?> writer : writers) {
                    writer.get();
                }
            } finally {
                writing.set(false);
            }
            seen = reader.get();
        }

        assertThat(seen.stream().map(JournalEntry::seq))
                .as("one number after the other, each when its predecessor had been seen")
                .containsExactlyElementsOf(LongStream.rangeClosed(begin + 1, begin + seen.size())
                        .boxed()
                        .toList());
        assertThat(seen.stream().map(JournalEntry::recordId).filter(Set.copyOf(accepted)::contains))
                .as("each accepted change, once")
                .containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(refused).as("changes that came too late").hasPositiveValue();
        System.out.printf(
                "» Journal: %d writers, %d changes accepted, %d refused, %d entries read along without a gap%n",
                WRITERS, accepted.size(), refused.get(), seen.size());
    }

    private List<JournalEntry> readAlong(UUID district, long begin, AtomicBoolean writing) throws InterruptedException {
        List<JournalEntry> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean last = !writing.get();
            List<JournalEntry> look = journal.after(
                    district, seen.isEmpty() ? begin : seen.getLast().seq());
            seen.addAll(look);
            more = !last || !look.isEmpty();
            Thread.sleep(1);
        }
        return seen;
    }

    /// Starts teams of its own, and changes one team that all writers change.
    private void write(UUID shared) {
        for (int write = 0; write < WRITES; write++) {
            UUID own = Api.newId();
            start(own).statusCode(201);
            accepted.add(own);
            int version = Api.as("ana").get("/teams/{id}", shared).path("version");
            int status = Api.patch("ana", version)
                    .body(Map.of("purpose", "To see who was first: " + own))
                    .patch("/teams/{id}", shared)
                    .statusCode();
            if (status == 200) {
                accepted.add(shared);
            } else {
                assertThat(status).isEqualTo(412);
                refused.incrementAndGet();
            }
        }
    }

    private static ValidatableResponse start(UUID id) {
        return Api.as("ana")
                .body(Map.of(
                        "id",
                        id,
                        "name",
                        "Fractions " + id,
                        "purpose",
                        "",
                        "kind",
                        "GRADE",
                        "schoolIds",
                        List.of(Lincoln.school(Lincoln.ADAMS))))
                .post("/teams")
                .then();
    }
}
