package org.trellis.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Makes a line of a migration that begins with `${only_h2}` a comment on PostgreSQL.
///
/// A folder of migrations for H2 alone would not do: Quarkus fixes the folders when it builds.
@Singleton
class OnlyH2 implements FlywayConfigurationCustomizer {

    private final boolean postgres;

    OnlyH2(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        postgres = EitherDatabaseDriver.isPostgres(url);
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.placeholders(Map.of("only_h2", postgres ? "--" : ""));
    }
}
