package org.trellis.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.trellis.database.EitherDatabaseDriver;

/// Looks for what would keep Trellis from starting, before it tries: a port in use, a folder it cannot write to, a
/// database it cannot open.
final class Obstacles {

    /// H2's codes: the file is open in another process; it is damaged; it cannot be read or written; another password.
    private static final int H2_IN_USE = 90020;

    private static final int H2_DAMAGED = 90030;
    private static final int WRONG_LOGIN = 28000;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Config config;

    Obstacles(Config config) {
        this.config = config;
    }

    /// The first thing in the way, with what to do about it.
    Optional<String> first() {
        return port().or(this::folder).or(this::database);
    }

    private Optional<String> port() {
        String host = config.getValue("quarkus.http.host", String.class);
        int port = config.getValue("quarkus.http.port", int.class);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(
                    "Port %d on %s is taken. Choose another with TRELLIS_PORT=%d, or end the program that uses it."
                            .formatted(port, host, port + 1));
        }
    }

    private Optional<String> folder() {
        Path folder = config.getValue("trellis.data", Path.class);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
        } catch (IOException e) {
            return Optional.of(
                    "The data folder %s cannot be made. Choose another with TRELLIS_DATA.".formatted(folder));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(
                        "The data folder %s cannot be written to. Choose another with TRELLIS_DATA, or change its owner."
                                .formatted(folder));
    }

    private Optional<String> database() {
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        Properties login = new Properties();
        config.getOptionalValue("quarkus.datasource.username", String.class)
                .ifPresent(name -> login.setProperty("user", name));
        config.getOptionalValue("quarkus.datasource.password", String.class)
                .ifPresent(word -> login.setProperty("password", word));
        try (Connection ignored = new EitherDatabaseDriver().connect(url, login)) {
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(EitherDatabaseDriver.isPostgres(url) ? postgres(e) : h2(e));
        }
    }

    private String h2(SQLException refused) {
        String file = config.getValue("trellis.data", String.class) + "/trellis.mv.db";
        return switch (refused.getErrorCode()) {
            case H2_IN_USE ->
                "The database %s is open in another Trellis. End that one, or choose another folder with TRELLIS_DATA."
                        .formatted(file);
            case H2_DAMAGED ->
                "The database %s is damaged. Put back a backup of it, or move it away to begin anew.".formatted(file);
            case WRONG_LOGIN ->
                "The database %s was made with another TRELLIS_DB_USER or TRELLIS_DB_PASSWORD. Give those."
                        .formatted(file);
            default ->
                "The database %s cannot be opened. Check that the file can be read and written by this user, or put back a backup of it."
                        .formatted(file);
        };
    }

    private static String postgres(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            return "PostgreSQL refuses TRELLIS_DB_USER or TRELLIS_DB_PASSWORD. Check both.";
        }
        if (state.equals("3D000")) {
            return "PostgreSQL has no database of the name in TRELLIS_DB_URL. Make it first, see docs/deploy.md.";
        }
        return "PostgreSQL cannot be reached at the address in TRELLIS_DB_URL. Check that it runs and that the address is right.";
    }
}
