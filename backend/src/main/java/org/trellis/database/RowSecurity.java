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
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

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
            BaseConnection physical = connection.unwrap(BaseConnection.class);
            if (!district.equals(told.get(physical))) {
                tell(physical, district);
                told.put(physical, district);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be told the district", e);
        }
    }

    /// Committed at once, because a rollback of the request's transaction would take it back.
    private static void tell(BaseConnection connection, String district) throws SQLException {
        if (connection.getTransactionState() != TransactionState.IDLE) {
            throw new IllegalStateException("A transaction works for one district, from its beginning to its end");
        }
        try (PreparedStatement set = connection.prepareStatement("select set_config('trellis.district', ?, false)")) {
            set.setString(1, district);
            set.execute();
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
