package org.trellis.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Leaves out on PostgreSQL the migrations that only H2 needs, `db/h2`.
@Singleton
class OwnMigrations implements FlywayConfigurationCustomizer {

    private final boolean postgres;

    OwnMigrations(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        postgres = EitherDatabaseDriver.isPostgres(url);
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (postgres) {
            flyway.locations("db/migration");
        }
    }
}
