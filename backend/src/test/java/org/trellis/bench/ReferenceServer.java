package org.trellis.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.trellis.bench.ReferenceAnswer.Body;
import org.trellis.bench.ReferenceCallers.Caller;
import org.trellis.bench.ReferenceKeys.Bearer;

/// What Trellis is held against: the same answers from the same rows by the shortest way there is in Java, with
/// nothing between the network and the database; see the package for what it does and what it leaves out.
public final class ReferenceServer extends AbstractVerticle {

    private static final int CONNECTIONS = 16;
    private static final String GOALS = "/api/v1/goals";

    private final Shared shared;

    private ReferenceServer(Shared shared) {
        this.shared = shared;
    }

    /// A connection, and the district that its row-level security was last told.
    private static final class Link {

        private final Connection connection;
        private String district = "";

        Link(Connection connection) {
            this.connection = connection;
        }
    }

    private record Shared(
            BlockingQueue<Link> free,
            boolean postgres,
            ReferenceKeys keys,
            ReferenceCallers callers,
            ReferenceAnswer answers,
            ReferenceGoals goals,
            ReferenceEvidence evidence) {}

    /// Serves on `TRELLIS_PORT` from the database that `TRELLIS_DB_URL` names.
    public static void main(String... arguments) throws Exception {
        Map<String, String> settings = System.getenv();
        boolean postgres = settings.get("TRELLIS_DB_URL").startsWith("jdbc:postgresql:");
        ReferenceKeys keys = new ReferenceKeys(settings.get("REFERENCE_JWKS"), settings.get("TRELLIS_MASTER_KEY"));
        BlockingQueue<Link> free = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int link = 0; link < CONNECTIONS; link++) {
            Connection connection = DriverManager.getConnection(
                    settings.get("TRELLIS_DB_URL"),
                    settings.get("TRELLIS_DB_USER"),
                    settings.get("TRELLIS_DB_PASSWORD"));
            connection.setAutoCommit(false);
            free.add(new Link(connection));
        }
        Shared shared = new Shared(
                free,
                postgres,
                keys,
                new ReferenceCallers(),
                new ReferenceAnswer(
                        keys.sealFor("entity tags"), Integer.parseInt(settings.get("TRELLIS_RATE_LIMIT_PERSON"))),
                new ReferenceGoals(keys.sealFor("list cursors")),
                new ReferenceEvidence(keys.sealFor("creations"), postgres));
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(CONNECTIONS));
        vertx.deployVerticle(() -> new ReferenceServer(shared), new DeploymentOptions().setInstances(2));
    }

    @Override
    public void start() {
        vertx.createHttpServer()
                .requestHandler(this::serve)
                .listen(Integer.parseInt(System.getenv("TRELLIS_PORT")), "127.0.0.1");
    }

    private void serve(HttpServerRequest request) {
        String path = request.path();
        if (request.method() == HttpMethod.POST) {
            UUID goal = UUID.fromString(path.substring(GOALS.length() + 1, path.lastIndexOf('/')));
            request.bodyHandler(body -> answer(request, (connection, caller) -> {
                var created = shared.evidence.record(connection, caller, goal, body.getBytes());
                return Body.created(created.json(), request.absoluteURI() + "/" + created.id());
            }));
        } else if (path.equals(GOALS)) {
            UUID team = UUID.fromString(request.getParam("teamId"));
            int limit = Integer.parseInt(request.getParam("limit"));
            answer(request, (connection, caller) -> {
                var page = shared.goals.ofTeam(connection, caller, team, limit);
                return Body.page(page.json(), next(request, page.nextCursor()));
            });
        } else if (path.startsWith(GOALS)) {
            UUID goal = UUID.fromString(path.substring(GOALS.length() + 1));
            answer(request, (connection, caller) -> {
                var one = shared.goals.goal(connection, caller, goal);
                return Body.record(one.json(), one.version());
            });
        } else {
            request.response().end();
        }
    }

    private static String next(HttpServerRequest request, String cursor) {
        return cursor == null ? null : "<" + request.absoluteURI() + "&cursor=" + cursor + ">; rel=\"next\"";
    }

    private interface Work {
        Body answer(Connection connection, Caller caller) throws Exception;
    }

    private void answer(HttpServerRequest request, Work work) {
        String authorization = request.getHeader("Authorization");
        vertx.executeBlocking(
                        () -> {
                            Bearer bearer = shared.keys.bearer(authorization.substring("Bearer ".length()));
                            long left = shared.answers.count(bearer.person());
                            return shared.answers.ready(borrowed(bearer, work), left);
                        },
                        false)
                .onComplete(done -> {
                    if (done.succeeded()) {
                        shared.answers.send(request, done.result());
                    } else {
                        request.response().setStatusCode(500).end(Buffer.buffer(String.valueOf(done.cause())));
                    }
                });
    }

    private Body borrowed(Bearer bearer, Work work) throws Exception {
        Link link = shared.free.take();
        try {
            if (shared.postgres && !link.district.equals(bearer.district())) {
                tell(link, bearer.district());
            }
            return work.answer(link.connection, shared.callers.enter(bearer, link.connection));
        } catch (Exception e) {
            link.connection.rollback();
            throw e;
        } finally {
            shared.free.add(link);
        }
    }

    /// Row-level security shows nothing to whoever does not say for which district it works.
    private static void tell(Link link, String district) throws SQLException {
        try (PreparedStatement set =
                link.connection.prepareStatement("select set_config('trellis.district', ?, false)")) {
            set.setString(1, district);
            set.execute();
        }
        link.connection.commit();
        link.district = district;
    }
}
