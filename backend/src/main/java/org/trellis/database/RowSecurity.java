package org.trellis.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells PostgreSQL which district a connection works for, so that its row-level security refuses every row of
/// another one even if a query forgot to.
///
/// A connection that last worked for the same district is not told again.
@ApplicationScoped
class RowSecurity implements AgroalPoolInterceptor {

    private final boolean postgres;
    private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    RowSecurity(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        postgres = EitherDatabaseDriver.isPostgres(url);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!postgres) {
            return;
        }
        String district = Arc.container().requestContext().isActive()
                ? Arc.container().instance(CallerDistrict.class).get().id()
                : CallerDistrict.NONE;
        try {
            Connection physical = connection.unwrap(Connection.class);
            if (!district.equals(told.get(physical))) {
                tell(connection, district);
                told.put(physical, district);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be told the district", e);
        }
    }

    private static void tell(Connection connection, String district) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('trellis.district', ?, false)")) {
            set.setString(1, district);
            set.execute();
        }
    }
}
