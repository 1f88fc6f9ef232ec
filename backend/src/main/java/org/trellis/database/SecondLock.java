package org.trellis.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Has PostgreSQL lock every table that has districts' rows (`db/row_security.sql`): at the end of each migration, and
/// at each start, whatever was done to the tables in between.
///
/// Within a migration the owner of the tables, who runs it, is let in to all rows (`db/row_security_lifted.sql`): one
/// that fills a new column would otherwise see none, and pass. Both are part of the migration's own transaction, so
/// that nobody else ever finds the tables open, and a migration that fails leaves them locked as they were. One that
/// runs outside a transaction leaves them open while it runs; where it fails they are locked after it.
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

        private static final String LOCK = "row_security.sql";

        private static final Map<Event, String> SCRIPTS = Map.of(
                Event.BEFORE_EACH_MIGRATE, "row_security_lifted.sql",
                Event.AFTER_EACH_MIGRATE, LOCK,
                Event.AFTER_MIGRATE, LOCK,
                Event.AFTER_MIGRATE_ERROR, LOCK);

        @Override
        public boolean supports(Event event, Context context) {
            return SCRIPTS.containsKey(event);
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(script(event));
            } catch (SQLException e) {
                throw new FlywayException("Row-level security could not be switched", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "row security";
        }

        private static String script(Event event) {
            try (InputStream file = SecondLock.class.getResourceAsStream("/db/" + SCRIPTS.get(event))) {
                return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
