package org.trellis.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// A database that survives the server, and that the drill can look into while the server is down.
sealed interface DrillDatabase extends AutoCloseable permits DrillDatabase.H2File, PostgresCluster {

    /// The `TRELLIS_…` variables that make the server use it.
    Map<String, String> settings();

    /// Opens what a killed server left behind, without repairing it for the server.
    Connection open() throws SQLException, IOException;

    /// Hurts the database too, in the rounds in which it is not the server alone that dies.
    ///
    /// @return whether this database is a process that can be killed
    boolean kill();

    @Override
    void close() throws IOException;

    /// An H2 file in the server's own data folder.
    record H2File(Path data) implements DrillDatabase {

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        /// Opens a copy: opening the file itself would recover it before the server does.
        @Override
        public Connection open() throws SQLException, IOException {
            Path copy = data.resolveSibling(data.getFileName() + "-copy").resolve("trellis.mv.db");
            Files.createDirectories(copy.getParent());
            Files.copy(data.resolve("trellis.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + copy.resolveSibling("trellis").toAbsolutePath()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa",
                    "sa");
        }

        @Override
        public boolean kill() {
            return false;
        }

        @Override
        public void close() {}
    }
}
