package org.trellis.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where the rows are: one copy for the product and one, made from it, for the reference.
sealed interface BenchDatabase extends AutoCloseable {

    /// What tells the product, or any other server, to use the copy of that name.
    Map<String, String> settings(String copy);

    /// Opens the copy while no server does.
    Connection open(String copy) throws SQLException;

    /// Makes the copy `to` from the copy `from`, while no server uses either.
    void copy(String from, String to) throws SQLException, IOException;

    /// The processes of the database, where it has its own: their time belongs to the request too.
    List<Long> processes();

    @Override
    void close() throws IOException;

    /// H2 within the server's own process.
    record H2(Path folder) implements BenchDatabase {

        private static final String MODE =
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000";

        @Override
        public Map<String, String> settings(String copy) {
            return Map.of(
                    "TRELLIS_DB_URL", "jdbc:h2:file:" + folder.resolve(copy).toAbsolutePath() + MODE,
                    "TRELLIS_DB_USER", "sa",
                    "TRELLIS_DB_PASSWORD", "sa");
        }

        @Override
        public Connection open(String copy) throws SQLException {
            return DriverManager.getConnection(settings(copy).get("TRELLIS_DB_URL"), "sa", "sa");
        }

        @Override
        public void copy(String from, String to) throws IOException {
            Files.copy(folder.resolve(from + ".mv.db"), folder.resolve(to + ".mv.db"));
        }

        @Override
        public List<Long> processes() {
            return List.of();
        }

        @Override
        public void close() {}
    }

    /// A PostgreSQL server beside it.
    record Postgres(EmbeddedPostgres server, Path folder) implements BenchDatabase {

        static Postgres start(Path folder) throws SQLException, IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            Postgres database = new Postgres(server, folder);
            database.administer("create role trellis login password 'trellis'");
            database.administer("create database product owner trellis");
            return database;
        }

        @Override
        public Map<String, String> settings(String copy) {
            return Map.of(
                    "TRELLIS_DB_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/" + copy,
                    "TRELLIS_DB_USER", "trellis",
                    "TRELLIS_DB_PASSWORD", "trellis");
        }

        /// As a superuser, whom row-level security lets see every district.
        @Override
        public Connection open(String copy) throws SQLException {
            return server.getDatabase("postgres", copy).getConnection();
        }

        @Override
        public void copy(String from, String to) throws SQLException {
            administer("create database " + to + " template " + from + " owner trellis");
        }

        @Override
        public List<Long> processes() {
            try {
                long postmaster = Long.parseLong(
                        Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
                ProcessHandle root = ProcessHandle.of(postmaster).orElseThrow();
                return Stream.concat(Stream.of(root), root.descendants())
                        .map(ProcessHandle::pid)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void administer(String statement) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement command = connection.createStatement()) {
                command.execute(statement);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
