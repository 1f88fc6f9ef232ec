package org.trellis.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/// The database the API tests run on: H2, or with `-Ddb=postgres` a real PostgreSQL that is started here.
///
/// On PostgreSQL the product signs in as the owner of its own database, who is no superuser, so that row-level
/// security holds in the tests as it does in production.
public class DatabaseUnderTest implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        System.out.println("» The API tests run on " + (isPostgres() ? "PostgreSQL" : "H2"));
        if (!isPostgres()) {
            return Map.of();
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
            try (Connection admin = postgres.getPostgresDatabase().getConnection();
                    Statement statement = admin.createStatement()) {
                statement.execute("create role trellis login password 'trellis'");
                statement.execute("create database trellis owner trellis");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "TRELLIS_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/trellis",
                "TRELLIS_DB_USER", "trellis",
                "TRELLIS_DB_PASSWORD", "trellis");
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("db"));
    }
}
