package org.trellis.visibility;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.trellis.database.CallerDistrict;

/// Reads every value of every table, as far as one district's connection sees them, and finds words in them.
@ApplicationScoped
class DatabaseSearch {

    private final AgroalDataSource database;
    private final CallerDistrict current;

    DatabaseSearch(AgroalDataSource database, CallerDistrict current) {
        this.database = database;
        this.current = current;
    }

    /// @param places the columns in which one of the words stands, as `table.column: word`
    record Found(Set<String> tables, int values, Set<String> places) {}

    @ActivateRequestContext
    Found find(UUID district, Traces words) throws SQLException {
        current.is(district.toString());
        Set<String> places = new TreeSet<>();
        Set<String> tables = new TreeSet<>();
        int values = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                tables.add(table);
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    values += search(table, rows, words, places);
                }
            }
        }
        return new Found(tables, values, places);
    }

    @ActivateRequestContext
    void execute(UUID district, String sql) throws SQLException {
        current.is(district.toString());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static int search(String table, ResultSet rows, Traces words, Set<String> places) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        int values = 0;
        while (rows.next()) {
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                String place = table + "." + columns.getColumnName(column) + ": ";
                in(rows, column, columns.getColumnType(column), words).forEach(word -> places.add(place + word));
                values++;
            }
        }
        return values;
    }

    private static Set<String> in(ResultSet rows, int column, int type, Traces words) throws SQLException {
        boolean binary = type == Types.BINARY || type == Types.VARBINARY || type == Types.BLOB;
        if (binary) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? Set.of() : words.in(bytes);
        }
        String text = rows.getString(column);
        return text == null ? Set.of() : words.in(text);
    }
}
