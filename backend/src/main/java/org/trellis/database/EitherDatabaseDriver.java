package org.trellis.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Picks H2 or PostgreSQL by the URL when a connection is opened, so that one build runs on both.
///
/// Besides JDBC URLs it takes `postgres://user:password@host:port/database`, as hosting platforms write it.
public final class EitherDatabaseDriver implements Driver {

    private static final Pattern PLATFORM_URL =
            Pattern.compile("postgres(?:ql)?://(?:(?<user>[^:@/]+)(?::(?<password>[^@/]*))?@)?(?<rest>.+)");

    private static final Pattern RELATIVE_FILE = Pattern.compile("^jdbc:h2:file:(?![/.~]|[A-Za-z]:)");

    private final OneWriter h2Writer = new OneWriter();

    /// Whether `url` names a PostgreSQL server and not an H2 file.
    public static boolean isPostgres(String url) {
        return !url.startsWith("jdbc:h2:");
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Matcher platform = PLATFORM_URL.matcher(url);
        if (!platform.matches()) {
            return isPostgres(url)
                    ? new org.postgresql.Driver().connect(url, info)
                    : h2Writer.guard(new org.h2.Driver().connect(explicit(url), info));
        }
        Properties login = new Properties();
        login.putAll(info);
        if (platform.group("user") != null) {
            login.setProperty("user", decoded(platform.group("user")));
        }
        if (platform.group("password") != null) {
            login.setProperty("password", decoded(platform.group("password")));
        }
        return new org.postgresql.Driver().connect("jdbc:postgresql://" + platform.group("rest"), login);
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:h2:")
                || url.startsWith("jdbc:postgresql:")
                || PLATFORM_URL.matcher(url).matches();
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driverFor(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.trellis.database");
    }

    private static Driver driverFor(String url) {
        return isPostgres(url) ? new org.postgresql.Driver() : new org.h2.Driver();
    }

    /// H2 wants a relative folder to say that it is one.
    private static String explicit(String url) {
        return RELATIVE_FILE.matcher(url).replaceFirst("jdbc:h2:file:./");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
