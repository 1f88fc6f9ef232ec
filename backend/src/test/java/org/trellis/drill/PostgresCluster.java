package org.trellis.drill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A PostgreSQL server of the drill's own, with the durability that a careful administrator would choose.
final class PostgresCluster implements DrillDatabase {

    private final Path folder;
    private EmbeddedPostgres server;

    PostgresCluster(Path folder) {
        this.folder = folder;
        this.server = started();
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create role trellis login password 'trellis'");
            statement.execute("create database trellis owner trellis");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "TRELLIS_DB_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/trellis",
                "TRELLIS_DB_USER", "trellis",
                "TRELLIS_DB_PASSWORD", "trellis");
    }

    /// As a superuser, whom row-level security lets see every district.
    @Override
    public Connection open() throws SQLException {
        return server.getDatabase("postgres", "trellis").getConnection();
    }

    /// Kills every process of the cluster at once and starts it again on the same files.
    @Override
    public boolean kill() {
        try {
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(folder.resolve("postmaster.pid")).getFirst()))
                    .orElseThrow();
            List<ProcessHandle> tree = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            tree.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle process : tree) {
                while (process.isAlive()) {
                    Thread.sleep(Duration.ofMillis(10));
                }
            }
            server.close();
            server = started();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
