package org.trellis.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.packaged.PackagedServer;
import org.trellis.packaged.SignedIn;
import org.trellis.packaged.TrialGoal;

/// The packaged server is killed while eight people record evidence, and started again, a number of times.
///
/// `make drill` runs twenty rounds on each database, `make test` two. In every second round PostgreSQL is killed too.
@Tag("drill")
class KillDrillTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = Integer.getInteger("drill.rounds", 2);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Set<UUID> acknowledged = new HashSet<>();
    private final List<Duration> readyAgain = new ArrayList<>();
    private int resent;
    private long journalled;

    @Test
    void what_h2_acknowledged_is_there_after_the_server_was_killed() throws Exception {
        try (DrillDatabase database = new DrillDatabase.H2File(folder.resolve("data"))) {
            drill(database);
        }
        report("H2");
    }

    @Test
    void what_postgresql_acknowledged_is_there_after_the_server_was_killed() throws Exception {
        try (DrillDatabase database = new PostgresCluster(Files.createDirectory(folder.resolve("cluster")))) {
            drill(database);
        }
        report("PostgreSQL");
    }

    private void drill(DrillDatabase database) throws Exception {
        PackagedServer server = start(database);
        try {
            UUID goal = TrialGoal.begin(SignedIn.as("educator", server)).goal();
            for (int round = 0; round < ROUNDS; round++) {
                EvidenceWriters writers = new EvidenceWriters(SignedIn.as("educator", server), goal);
                writers.start(WRITERS);
                Thread.sleep(random.nextInt(500, 3000));
                boolean databaseDied = round % 2 == 1 && database.kill();
                server.kill();
                writers.awaitEnd();
                assertThat(writers.refusals()).as("refused without a reason").isEmpty();
                assertThat(writers.outages() == 0 || databaseDied)
                        .as("failed while everything was well")
                        .isTrue();
                acknowledged.addAll(writers.acknowledged());

                expectEverythingIn(Ledger.of(database));
                server = start(database);
                readyAgain.add(server.untilReady());
                expectAnswersFor(SignedIn.as("educator", server), goal, writers);
            }
        } finally {
            server.close();
        }
        // Once more, with what was sent again after the last kill.
        expectEverythingIn(Ledger.of(database));
    }

    private void expectEverythingIn(Ledger ledger) {
        assertThat(ledger.gaps()).as("journals with a gap").isEmpty();
        assertThat(missing(ledger.evidence())).as("acknowledged, but lost").isEmpty();
        assertThat(acknowledged)
                .as("evidence with exactly one entry in the journal")
                .allMatch(id -> ledger.journalled().getOrDefault(id, 0) == 1);
        assertThat(ledger.evidence().stream().filter(id -> !ledger.journalled().containsKey(id)))
                .as("evidence that the journal does not know")
                .isEmpty();
        journalled = ledger.entries();
    }

    /// Sends what was not answered once more, as a device would, and finds everything in the list, once.
    private void expectAnswersFor(SignedIn educator, UUID goal, EvidenceWriters writers) throws Exception {
        for (UUID id : writers.unanswered()) {
            assertThat(EvidenceWriters.record(educator, goal, id).status()).isIn(200, 201);
            resent++;
        }
        acknowledged.addAll(writers.unanswered());
        List<UUID> listed = educator.all("goals/" + goal + "/evidence").stream()
                .map(KillDrillTest::id)
                .toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(missing(Set.copyOf(listed)))
                .as("acknowledged, but not shown")
                .isEmpty();
    }

    private Set<UUID> missing(Set<UUID> there) {
        return acknowledged.stream().filter(id -> !there.contains(id)).collect(Collectors.toSet());
    }

    private PackagedServer start(DrillDatabase database) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("TRELLIS_DATA", folder.resolve("data").toString());
        settings.put("TRELLIS_SAMPLE", "true");
        settings.put("TRELLIS_RATE_LIMIT_PERSON", "100000000");
        return PackagedServer.start(settings);
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.required("id").textValue());
    }

    private void report(String database) {
        List<Duration> sorted = readyAgain.stream().sorted().toList();
        System.out.printf(
                "» Kill drill on %s: %d kills, %,d writes acknowledged, 0 lost, %d unanswered and sent again, "
                        + "%,d journal entries without a gap, ready again in %.1f s (median; longest %.1f s); seed %d%n",
                database,
                ROUNDS,
                acknowledged.size(),
                resent,
                journalled,
                sorted.get(sorted.size() / 2).toMillis() / 1000.0,
                sorted.getLast().toMillis() / 1000.0,
                SEED);
    }
}
