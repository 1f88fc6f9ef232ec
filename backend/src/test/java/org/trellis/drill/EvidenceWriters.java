package org.trellis.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.trellis.packaged.SignedIn;
import org.trellis.packaged.SignedIn.Answer;
import org.trellis.packaged.TrialGoal;

/// People who record evidence for one goal as fast as they are answered, until the connection breaks.
///
/// What was acknowledged must never be missed again; what was not answered may be there or not.
final class EvidenceWriters {

    private final SignedIn educator;
    private final UUID goal;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<UUID> unanswered = ConcurrentHashMap.newKeySet();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger outages = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(50);
    private final List<Thread> writers = new ArrayList<>();

    EvidenceWriters(SignedIn educator, UUID goal) {
        this.educator = educator;
        this.goal = goal;
    }

    /// Sets `count` writers to work and returns once they are well under way.
    void start(int count) throws InterruptedException {
        for (int writer = 0; writer < count; writer++) {
            writers.add(Thread.startVirtualThread(this::write));
        }
        if (!begun.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nothing was acknowledged in 30 seconds: " + refusals.peek());
        }
    }

    void awaitEnd() throws InterruptedException {
        for (Thread writer : writers) {
            writer.join();
        }
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    Set<UUID> unanswered() {
        return unanswered;
    }

    /// Answers below 500 that were no acknowledgement: there should be none.
    Queue<String> refusals() {
        return refusals;
    }

    /// How often the server answered that it cannot. Such a write may be there or not, as one without an answer.
    int outages() {
        return outages.get();
    }

    /// Records one point of evidence under an id of the client's own choice.
    static Answer record(SignedIn educator, UUID goal, UUID id) throws IOException {
        return educator.post("goals/" + goal + "/evidence", TrialGoal.evidence(id, id.hashCode() & 15));
    }

    private void write() {
        while (refusals.isEmpty()) {
            UUID id = UUID.randomUUID();
            try {
                Answer answer = record(educator, goal, id);
                if (answer.status() == 201) {
                    acknowledged.add(id);
                    begun.countDown();
                } else if (answer.status() >= 500) {
                    unanswered.add(id);
                    outages.incrementAndGet();
                } else {
                    refusals.add(answer.toString());
                }
            } catch (IOException connectionBroke) {
                unanswered.add(id);
                return;
            }
        }
    }
}
