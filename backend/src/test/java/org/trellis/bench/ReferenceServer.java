package org.trellis.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// What Trellis is held against: the same answers from the same rows by the shortest way there is in Java, with
/// nothing between the network and the database.
///
/// It asks nobody who he is, checks no rule, limits nothing and promises nothing, so it shows what all that costs.
public final class ReferenceServer extends AbstractVerticle {

    private static final int CONNECTIONS = 16;
    private static final String GOALS = "/api/v1/goals";

    private final BlockingQueue<Questions> free;
    private final int port;

    private ReferenceServer(BlockingQueue<Questions> free, int port) {
        this.free = free;
        this.port = port;
    }

    /// Serves on `TRELLIS_PORT` from the database that `TRELLIS_DB_URL` names, as one person of one district.
    public static void main(String... arguments) throws Exception {
        BlockingQueue<Questions> free = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            free.add(Questions.over(connect()));
        }
        int port = Integer.parseInt(System.getenv("TRELLIS_PORT"));
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(CONNECTIONS));
        vertx.deployVerticle(() -> new ReferenceServer(free, port), new DeploymentOptions().setInstances(2));
    }

    /// What can be asked over one connection.
    private record Questions(ReferenceGoals goals, ReferenceEvidence evidence) {

        static Questions over(Connection connection) {
            String district = System.getenv("REFERENCE_DISTRICT");
            UUID person = UUID.fromString(System.getenv("REFERENCE_PERSON"));
            return new Questions(
                    new ReferenceGoals(connection, district), new ReferenceEvidence(connection, district, person));
        }
    }

    private static Connection connect() throws Exception {
        Connection connection = DriverManager.getConnection(
                System.getenv("TRELLIS_DB_URL"),
                System.getenv("TRELLIS_DB_USER"),
                System.getenv("TRELLIS_DB_PASSWORD"));
        connection.setAutoCommit(false);
        if (System.getenv("TRELLIS_DB_URL").startsWith("jdbc:postgresql:")) {
            // Row-level security shows nothing to whoever does not say for which district it works.
            try (PreparedStatement set =
                    connection.prepareStatement("select set_config('trellis.district', ?, false)")) {
                set.setString(1, System.getenv("REFERENCE_DISTRICT"));
                set.execute();
            }
            connection.commit();
        }
        return connection;
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::serve).listen(port, "127.0.0.1");
    }

    private void serve(HttpServerRequest request) {
        String path = request.path();
        if (request.method() == HttpMethod.POST) {
            UUID goal = UUID.fromString(path.substring(GOALS.length() + 1, path.lastIndexOf('/')));
            request.bodyHandler(body ->
                    answer(request, 201, ask -> ask.evidence().record(goal, body.getBytes())));
        } else if (path.equals(GOALS)) {
            UUID team = UUID.fromString(request.getParam("teamId"));
            int limit = Integer.parseInt(request.getParam("limit"));
            answer(request, 200, ask -> ask.goals().ofTeam(team, limit));
        } else if (path.startsWith(GOALS)) {
            UUID goal = UUID.fromString(path.substring(GOALS.length() + 1));
            answer(request, 200, ask -> ask.goals().goal(goal));
        } else {
            request.response().end();
        }
    }

    private interface Answer {
        byte[] from(Questions ask) throws Exception;
    }

    private void answer(HttpServerRequest request, int status, Answer answer) {
        HttpServerResponse response = request.response().setStatusCode(status);
        vertx.executeBlocking(() -> borrowed(answer), false).onComplete(body -> {
            if (body.succeeded()) {
                response.putHeader("Content-Type", "application/json").end(Buffer.buffer(body.result()));
            } else {
                response.setStatusCode(500).end(String.valueOf(body.cause()));
            }
        });
    }

    private byte[] borrowed(Answer answer) throws Exception {
        Questions ask = free.take();
        try {
            return answer.from(ask);
        } finally {
            free.add(ask);
        }
    }
}
