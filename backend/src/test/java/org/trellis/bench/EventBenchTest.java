package org.trellis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.packaged.PackagedServer;
import org.trellis.packaged.SignedIn;

/// How long after somebody has pressed the key thirty others hear of it: from before the request is sent to when each
/// has
/// read the event, at the packaged product.
@Tag("bench")
class EventBenchTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int LISTENERS = 30;
    private static final int CHANGES = 200;
    private static final int WARM_UP = 50;
    private static final int BETWEEN_MILLIS = 50;
    private static final long LONGEST_WAIT_SECONDS = 20;

    @TempDir
    Path folder;

    @Test
    void on_h2() throws Exception {
        try (BenchDatabase database = new BenchDatabase.H2(folder)) {
            measure("H2", database);
        }
    }

    @Test
    void on_postgresql() throws Exception {
        try (BenchDatabase database = BenchDatabase.Postgres.start(folder.resolve("cluster"))) {
            measure("PostgreSQL", database);
        }
    }

    private void measure(String name, BenchDatabase database) throws Exception {
        Map<String, String> settings = new HashMap<>(database.settings("product"));
        settings.put("TRELLIS_DATA", folder.resolve("data").toString());
        settings.put("TRELLIS_SAMPLE", "true");
        settings.put("TRELLIS_RATE_LIMIT_PERSON", "100000000");
        try (PackagedServer server = PackagedServer.start(settings)) {
            SignedIn writer = SignedIn.as("educator", server);
            Room room = Room.open(server, writer);
            Map<UUID, Long> pressed = new ConcurrentHashMap<>();
            for (int change = -WARM_UP; change < CHANGES; change++) {
                UUID id = UUID.randomUUID();
                if (change >= 0) {
                    pressed.put(id, System.nanoTime());
                }
                writer.create("agenda-items/" + room.item() + "/minutes", Map.of("id", id, "text", "Said " + change));
                Thread.sleep(BETWEEN_MILLIS);
            }
            report(name, room, pressed);
        }
    }

    private static void report(String database, Room room, Map<UUID, Long> pressed) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (room.heard(pressed.keySet()) < LISTENERS * CHANGES && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        List<Double> millis = new ArrayList<>();
        int missed = 0;
        int doubled = 0;
        for (Listening listener : room.listeners()) {
            for (Map.Entry<UUID, Long> change : pressed.entrySet()) {
                List<Long> times = listener.timesOf(change.getKey());
                missed += times.isEmpty() ? 1 : 0;
                doubled += Math.max(0, times.size() - 1);
                times.stream().limit(1).forEach(at -> millis.add((at - change.getValue()) / 1e6));
            }
        }
        room.close();
        millis.sort(null);
        System.out.printf(
                "» Events on %s: %d listeners, %d changes each, heard after %.0f ms (median), %.0f ms (99th percentile), "
                        + "%.0f ms (longest); %d missed, %d doubled%n",
                database, LISTENERS, CHANGES, at(millis, 0.5), at(millis, 0.99), at(millis, 1), missed, doubled);
        assertThat(missed + doubled).isZero();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /// A meeting of the educator's team, on the screens of thirty.
    private record Room(String item, List<Listening> listeners) {

        static Room open(PackagedServer server, SignedIn educator) {
            List<SignedIn> people = new ArrayList<>(List.of(educator));
            people.add(SignedIn.as("colleague", server));
            people.add(SignedIn.as("coach", server));
            String meeting = created(
                    educator,
                    "teams/" + teamOfAll(people) + "/meetings",
                    Map.of("title", "Fractions", "startsAt", TODAY + "T20:00:00Z", "minutes", 45));
            String item = created(
                    educator, "meetings/" + meeting + "/agenda-items", Map.of("title", "Tickets", "kind", "DATA"));
            List<Listening> listeners = new ArrayList<>();
            for (SignedIn person : people) {
                for (int screen = 0; screen < LISTENERS / people.size(); screen++) {
                    listeners.add(Listening.at(server.address(), person.accessToken(), meeting));
                }
            }
            return new Room(item, listeners);
        }

        private static String teamOfAll(List<SignedIn> people) {
            Set<String> shared = new HashSet<>(teamsOf(people.getFirst()));
            people.forEach(person -> shared.retainAll(teamsOf(person)));
            return shared.iterator().next();
        }

        private static List<String> teamsOf(SignedIn person) {
            return person.all("teams?mine=true").stream()
                    .map(team -> team.required("id").textValue())
                    .toList();
        }

        private static String created(SignedIn person, String path, Map<String, Object> body) {
            return person.create(path, body).required("id").textValue();
        }

        long heard(Set<UUID> changes) {
            return listeners.stream()
                    .mapToLong(listener -> changes.stream()
                            .filter(change -> !listener.timesOf(change).isEmpty())
                            .count())
                    .sum();
        }

        void close() {
            listeners.forEach(Listening::close);
        }
    }
}
