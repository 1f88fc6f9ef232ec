package org.trellis.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// After each migration, has PostgreSQL lock every table that has districts' rows (`db/row_security.sql`).
///
/// While a migration runs, the owner of the tables, who runs it, is let in to all rows (`db/row_security_lifted.sql`):
/// one that fills a new column would otherwise see none, and pass.
///
/// H2 has no row-level security; there the district filter stands alone.
@Singleton
class SecondLock implements FlywayConfigurationCustomizer {

    private final boolean postgres;

    SecondLock(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        postgres = EitherDatabaseDriver.isPostgres(url);
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (postgres) {
            flyway.callbacks(new Locking());
        }
    }

    private static final class Locking implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(
                        script(event == Event.AFTER_MIGRATE ? "row_security.sql" : "row_security_lifted.sql"));
            } catch (SQLException e) {
                throw new FlywayException("Row-level security could not be switched", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "row security";
        }

        private static String script(String name) {
            try (InputStream file = SecondLock.class.getResourceAsStream("/db/" + name)) {
                return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
