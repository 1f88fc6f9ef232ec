package org.trellis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
    private static final int WARM_UP = 10;
    private static final Duration TURN = Duration.ofSeconds(2);
    /// Longer than the recorder waits for the code to be compiled.
    private static final Duration PROFILED = Duration.ofSeconds(24);
    private static final int GOALS = 1000;
    private static final int EVIDENCE = 8;
    private static final int PAGE = 20;

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

    private UUID team = new UUID(0, 0);
    private List<UUID> goals = List.of();

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
        Map<String, String> reader = prepare(database);
        try (PackagedServer ours = PackagedServer.start(productSettings(database));
                PackagedServer theirs = startReference(database, reader);
                Load load = new Load()) {
            String token = SignedIn.as("educator", ours).accessToken();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (Question question : Question.values()) {
                    // Who goes first changes, so that neither always finds the machine as the other left it.
                    for (PackagedServer server : round % 2 == 0 ? List.of(ours, theirs) : List.of(theirs, ours)) {
                        double micros = measure(database, load, server, token, question);
                        if (round >= 0) {
                            (server == ours ? product : reference)
                                    .computeIfAbsent(question, first -> new ArrayList<>())
                                    .add(micros);
                        }
                    }
                }
            }
        }
        for (Question question : Question.values()) {
            report(name, question);
        }
        for (Question question : Question.values()) {
            System.out.printf("» %s on %s is spent on: %s%n", question.name, name, spentOn(database, question));
        }
    }

    /// Asks a product under the flight recorder one question, and says where its time went.
    private String spentOn(BenchDatabase database, Question question) throws Exception {
        Path recording = folder.resolve(question + ".jfr");
        Map<String, String> settings = productSettings(database);
        settings.put("JAVA_TOOL_OPTIONS", "-XX:StartFlightRecording=delay=12s,settings=profile,filename=" + recording);
        try (PackagedServer server = PackagedServer.start(settings);
                Load load = new Load()) {
            String token = SignedIn.as("educator", server).accessToken();
            load.send(server.address(), token, PROFILED, number -> call(question, number));
        }
        return Spent.on(recording);
    }

    /// Makes the sample district, adds rows, and copies them for the reference.
    ///
    /// @return who the reference is to answer as
    private Map<String, String> prepare(BenchDatabase database) throws Exception {
        UUID model;
        UUID person;
        try (PackagedServer server = PackagedServer.start(productSettings(database))) {
            SignedIn educator = SignedIn.as("educator", server);
            TrialGoal trial = TrialGoal.begin(educator);
            for (int point = 0; point < EVIDENCE; point++) {
                educator.create("goals/" + trial.goal() + "/evidence", TrialGoal.evidence(UUID.randomUUID(), point));
            }
            model = trial.goal();
            team = trial.team();
            person = UUID.fromString(educator.get("me").required("id").textValue());
        }
        String district;
        try (Connection connection = database.open("product")) {
            goals = new Rows(connection).addGoalsLike(model, GOALS);
            try (var rows =
                    connection.createStatement().executeQuery("select district_id from goal fetch first row only")) {
                rows.next();
                district = rows.getString(1);
            }
        }
        database.copy("product", "reference");
        return Map.of("REFERENCE_DISTRICT", district, "REFERENCE_PERSON", person.toString());
    }

    private double measure(BenchDatabase database, Load load, PackagedServer server, String token, Question question)
            throws Exception {
        List<Long> processes = new ArrayList<>(database.processes());
        processes.add(server.pid());
        Duration before = ProcessorTime.of(processes);
        int answered = load.send(server.address(), token, TURN, number -> call(question, number));
        Duration after = ProcessorTime.of(processes);
        return after.minus(before).toNanos() / 1000.0 / answered;
    }

    private Call call(Question question, int number) {
        UUID goal = goals.get(number % goals.size());
        return switch (question) {
            case LIST -> new Call(HttpMethod.GET, "/api/v1/goals?teamId=" + team + "&limit=" + PAGE, null, 200);
            case READ -> new Call(HttpMethod.GET, "/api/v1/goals/" + goal, null, 200);
            case CREATE -> new Call(HttpMethod.POST, "/api/v1/goals/" + goal + "/evidence", evidence(), 201);
        };
    }

    private static String evidence() {
        return new String(SignedIn.json(TrialGoal.evidence(UUID.randomUUID(), 11)), StandardCharsets.UTF_8);
    }

    private Map<String, String> productSettings(BenchDatabase database) {
        Map<String, String> settings = new HashMap<>(database.settings("product"));
        settings.put("TRELLIS_DATA", folder.resolve("data").toString());
        settings.put("TRELLIS_SAMPLE", "true");
        settings.put("TRELLIS_RATE_LIMIT_PERSON", "100000000");
        return settings;
    }

    private static PackagedServer startReference(BenchDatabase database, Map<String, String> reader) {
        Map<String, String> settings = new HashMap<>(database.settings("reference"));
        settings.putAll(reader);
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
