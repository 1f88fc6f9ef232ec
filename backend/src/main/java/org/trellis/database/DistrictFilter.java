package org.trellis.database;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Says on H2, which knows no settings of a connection, which district [CallerDistrict#ROWS] means.
///
/// PostgreSQL knows by itself, so that its statements read the same for every district and are prepared once.
@PersistenceUnitExtension
@ApplicationScoped
class DistrictFilter implements StatementInspector {

    static final String SETTING = "current_setting('trellis.district', true)";

    private static final Pattern DISTRICT = Pattern.compile("[0-9a-f-]{36}|" + CallerDistrict.NONE);

    private final boolean h2;

    DistrictFilter(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        h2 = !EitherDatabaseDriver.isPostgres(url);
    }

    @Override
    public String inspect(String sql) {
        return h2 && sql.contains(SETTING) ? sql.replace(SETTING, "'" + district() + "'") : sql;
    }

    private static String district() {
        String district = Arc.container().requestContext().isActive()
                ? Arc.container().instance(CallerDistrict.class).get().id()
                : CallerDistrict.NONE;
        if (!DISTRICT.matcher(district).matches()) {
            throw new IllegalStateException("Not a district: " + district);
        }
        return district;
    }
}
