package org.trellis.support;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.database.CallerDistrict;

/// What stands in the database, as far as one district's connection sees it.
@ApplicationScoped
public class DistrictRows {

    private final AgroalDataSource database;
    private final CallerDistrict current;

    DistrictRows(AgroalDataSource database, CallerDistrict current) {
        this.database = database;
        this.current = current;
    }

    /// @return each row by column, in lower case
    @ActivateRequestContext
    public List<Map<String, String>> read(UUID district, String query) throws SQLException {
        current.is(district.toString());
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            ResultSetMetaData columns = found.getMetaData();
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @ActivateRequestContext
    public void execute(UUID district, String change) throws SQLException {
        current.is(district.toString());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
