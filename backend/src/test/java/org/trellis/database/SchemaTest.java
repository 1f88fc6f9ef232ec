package org.trellis.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;
import org.trellis.support.DatabaseUnderTest;

/// The database as the migrations leave it: a district comes first in every key, so that two never share a row and a
/// database can be split by district without a change of schema.
@ApiTest
class SchemaTest {

    /// What must be found before anybody's district is known. Row-level security holds for no table without a
    /// `district_id`, which is why they call it their home district.
    private static final Set<String> BEFORE_ANY_DISTRICT = Set.of(
            "tenant",
            "account",
            "refresh_family",
            "invitation",
            "calendar_feed",
            "signing_key",
            "flyway_schema_history");

    /// A district's own record has its tenant's id.
    private static final String DISTRICT_ITSELF = "district_is_a_tenant";

    private static final Set<String> DISTRICT = Set.of("district_id", "home_district");

    /// H2's own, which look up a list of parents; PostgreSQL has none of them.
    private static final Set<String> BY_PARENT =
            Set.of("evidence_by_goal", "try_out_by_goal", "member_by_team", "school_by_team", "meeting_by_team");

    @Inject
    DataSource database;

    @Test
    void the_district_leads_every_primary_key() throws SQLException {
        assertThat(firstColumns(DatabaseMetaData::getPrimaryKeys, "PK_NAME", "KEY_SEQ", "COLUMN_NAME"))
                .hasSizeGreaterThan(10)
                .allMatch(Key::isLedByDistrict);
    }

    @Test
    void the_district_leads_every_index() throws SQLException {
        assertThat(firstColumns(
                        (tables, catalog, schema, table) -> tables.getIndexInfo(catalog, schema, table, false, true),
                        "INDEX_NAME",
                        "ORDINAL_POSITION",
                        "COLUMN_NAME"))
                .hasSizeGreaterThan(30)
                .allMatch(key ->
                        key.isLedByDistrict() || BY_PARENT.contains(key.name()) && !DatabaseUnderTest.isPostgres());
    }

    @Test
    void the_district_leads_every_foreign_key() throws SQLException {
        assertThat(firstColumns(DatabaseMetaData::getImportedKeys, "FK_NAME", "KEY_SEQ", "FKCOLUMN_NAME"))
                .hasSizeGreaterThan(10)
                .allMatch(Key::isLedByDistrict);
        assertThat(firstColumns(DatabaseMetaData::getImportedKeys, "FK_NAME", "KEY_SEQ", "PKCOLUMN_NAME"))
                .allMatch(Key::isLedByDistrict);
    }

    private record Key(String table, String name, String firstColumn) {

        boolean isLedByDistrict() {
            return DISTRICT.contains(firstColumn) || name.equals(DISTRICT_ITSELF);
        }
    }

    private interface Question {
        ResultSet ask(DatabaseMetaData tables, String catalog, String schema, String table) throws SQLException;
    }

    private List<Key> firstColumns(Question question, String name, String place, String column) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData tables = connection.getMetaData();
            for (String table : tables(connection)) {
                try (ResultSet rows = question.ask(tables, connection.getCatalog(), connection.getSchema(), table)) {
                    while (rows.next()) {
                        if (rows.getInt(place) == 1) {
                            keys.add(new Key(
                                    table,
                                    String.valueOf(rows.getString(name)),
                                    rows.getString(column).toLowerCase(Locale.ROOT)));
                        }
                    }
                }
            }
        }
        return keys;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!BEFORE_ANY_DISTRICT.contains(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
