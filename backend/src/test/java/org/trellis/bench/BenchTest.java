package org.trellis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.bench.Load.Call;
import org.trellis.packaged.PackagedServer;
import org.trellis.packaged.SignedIn;
import org.trellis.packaged.TrialGoal;

/// The packaged product and [ReferenceServer], turn by turn on the same rows; printed is what a request costs each in
/// processor time, the database's included, and how many times as much the product costs.
@Tag("bench")
class BenchTest {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    /// Requests, after which the code of both is compiled.
    private static final int WARM_UP = 10_000;
    private static final int TURN = 2_000;
    private static final int GOALS = 1000;
    private static final int EVIDENCE = 8;
    private static final int PAGE = 20;
    private static final String LIMIT = "100000000";

    /// Kept, for whoever wants to look closer: `jfr view hot-methods`.
    private static final Path RECORDINGS = Path.of("target/bench").toAbsolutePath();

    @TempDir
    Path folder;

    /// What is asked.
    private enum Question {
        LIST("list of 20 goals"),
        READ("read of a goal"),
        CREATE("record evidence");

        private final String name;

        Question(String name) {
            this.name = name;
        }
    }

    /// Processor time for each request, in microseconds, round by round.
    private final Map<Question, List<Double>> product = new EnumMap<>(Question.class);
    private final Map<Question, List<Double>> reference = new EnumMap<>(Question.class);

    private final String masterKey = Base64.getEncoder().encodeToString(new byte[32]);
    private UUID team = new UUID(0, 0);
    /// Goals that are only read, so that an answer stays as long as it is while evidence is recorded for others.
    private List<UUID> read = List.of();

    private List<UUID> recorded = List.of();

    @Test
    void on_h2() throws Exception {
        try (BenchDatabase database = new BenchDatabase.H2(folder)) {
            bench("H2", database);
        }
    }

    @Test
    void on_postgresql() throws Exception {
        try (BenchDatabase database = BenchDatabase.Postgres.start(folder.resolve("cluster"))) {
            bench("PostgreSQL", database);
        }
    }

    private void bench(String name, BenchDatabase database) throws Exception {
        prepare(database);
        try (PackagedServer ours = PackagedServer.start(productSettings(database));
                PackagedServer theirs = startReference(database, ours);
                Load load = new Load()) {
            String token = SignedIn.as("educator", ours).accessToken();
            for (Question question : Question.values()) {
                new Sameness(ours, theirs, token).check(call(question, 0));
            }
            for (Question question : Question.values()) {
                for (PackagedServer server : List.of(ours, theirs)) {
                    load.send(server.address(), token, WARM_UP, number -> call(question, number));
                }
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Question question : Question.values()) {
                    // Who goes first changes, so that neither always finds the machine as the other left it.
                    for (PackagedServer server : round % 2 == 0 ? List.of(ours, theirs) : List.of(theirs, ours)) {
                        (server == ours ? product : reference)
                                .computeIfAbsent(question, first -> new ArrayList<>())
                                .add(measure(database, load, server, token, question));
                    }
                }
            }
        }
        for (Question question : Question.values()) {
            report(name, question);
        }
        for (Question question : Question.values()) {
            System.out.printf("» %s on %s is spent on: %s%n", question.name, name, spentOn(name, database, question));
        }
    }

    /// Asks a product under the flight recorder one question, and says where its time went.
    private String spentOn(String name, BenchDatabase database, Question question) throws Exception {
        Path recording = RECORDINGS.resolve((name + "-" + question + ".jfr").toLowerCase(Locale.ROOT));
        Files.createDirectories(RECORDINGS);
        Map<String, String> settings = productSettings(database);
        settings.put("JAVA_TOOL_OPTIONS", "-XX:StartFlightRecording=settings=profile,filename=" + recording);
        Instant warm;
        try (PackagedServer server = PackagedServer.start(settings);
                Load load = new Load()) {
            String token = SignedIn.as("educator", server).accessToken();
            load.send(server.address(), token, WARM_UP, number -> call(question, number));
            warm = Instant.now();
            load.send(server.address(), token, WARM_UP, number -> call(question, number));
        }
        return Spent.on(recording, warm);
    }

    /// Makes the sample district, adds rows, and copies them for the reference.
    private void prepare(BenchDatabase database) throws Exception {
        List<TrialGoal> trials = new ArrayList<>();
        try (PackagedServer server = PackagedServer.start(productSettings(database))) {
            SignedIn educator = SignedIn.as("educator", server);
            for (int trial = 0; trial < 2; trial++) {
                trials.add(TrialGoal.begin(educator));
                for (int point = 0; point < EVIDENCE; point++) {
                    educator.create(
                            "goals/" + trials.getLast().goal() + "/evidence",
                            TrialGoal.evidence(UUID.randomUUID(), point));
                }
            }
        }
        try (Connection connection = database.open("product")) {
            Rows rows = new Rows(connection);
            team = trials.getFirst().team();
            read = rows.addGoalsLike(trials.getFirst().goal(), GOALS);
            recorded = rows.addGoalsLike(trials.getLast().goal(), GOALS);
        }
        database.copy("product", "reference");
    }

    private double measure(BenchDatabase database, Load load, PackagedServer server, String token, Question question)
            throws Exception {
        List<Long> processes = new ArrayList<>(database.processes());
        processes.add(server.pid());
        Duration before = ProcessorTime.of(processes);
        load.send(server.address(), token, TURN, number -> call(question, number));
        Duration after = ProcessorTime.of(processes);
        return after.minus(before).toNanos() / 1000.0 / TURN;
    }

    private Call call(Question question, int number) {
        return switch (question) {
            case LIST -> new Call(HttpMethod.GET, "/api/v1/goals?teamId=" + team + "&limit=" + PAGE, null, 200);
            case READ -> new Call(HttpMethod.GET, "/api/v1/goals/" + read.get(number % read.size()), null, 200);
            case CREATE ->
                new Call(
                        HttpMethod.POST,
                        "/api/v1/goals/" + recorded.get(number % recorded.size()) + "/evidence",
                        evidence(),
                        201);
        };
    }

    private static String evidence() {
        return new String(SignedIn.json(TrialGoal.evidence(UUID.randomUUID(), 11)), StandardCharsets.UTF_8);
    }

    private Map<String, String> productSettings(BenchDatabase database) {
        Map<String, String> settings = new HashMap<>(database.settings("product"));
        settings.put("TRELLIS_DATA", folder.resolve("data").toString());
        settings.put("TRELLIS_SAMPLE", "true");
        settings.put("TRELLIS_MASTER_KEY", masterKey);
        settings.put("TRELLIS_RATE_LIMIT_PERSON", LIMIT);
        return settings;
    }

    private PackagedServer startReference(BenchDatabase database, PackagedServer product) throws Exception {
        Map<String, String> settings = new HashMap<>(database.settings("reference"));
        settings.put("TRELLIS_MASTER_KEY", masterKey);
        settings.put("TRELLIS_RATE_LIMIT_PERSON", LIMIT);
        settings.put("REFERENCE_JWKS", Sameness.get(product, "/.well-known/jwks.json"));
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), ReferenceServer.class.getName());
        return PackagedServer.start(program, settings, "/");
    }

    private void report(String database, Question question) {
        double ours = median(product.getOrDefault(question, List.of()));
        double theirs = median(reference.getOrDefault(question, List.of()));
        assertThat(ours).isPositive();
        System.out.printf(
                "» Bench on %-10s  %-16s  product %5.0f us, reference %5.0f us of processor time: %.2f times (median of %d rounds)%n",
                database, question.name, ours, theirs, ours / theirs, ROUNDS);
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
