package org.trellis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.support.ApiTest;
import org.trellis.support.DatabaseUnderTest;

/// PostgreSQL's own lock on the rows of districts, as the product's start leaves it, and through migrations of a schema
/// beside it.
@ApiTest
class SecondLockTest {

    private static final String UNLOCKED = """
            select t.relname from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attname = 'district_id'
            where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r'
            and not (t.relrowsecurity and t.relforcerowsecurity
                     and exists (select 1 from pg_policy p where p.polrelid = t.oid))""";

    @TempDir
    Path migrations;

    @BeforeEach
    void only_postgresql_has_a_second_lock() {
        Assumptions.assumeTrue(DatabaseUnderTest.isPostgres(), "only PostgreSQL has a second lock");
    }

    @Test
    void after_the_start_every_table_with_rows_of_districts_is_locked_to_its_owner_too() throws SQLException {
        try (Connection database = connect("public")) {
            assertThat(read(database, UNLOCKED)).isEmpty();
            assertThat(read(database, "select tablename from pg_policies")).contains("person", "meeting", "attendee");
            assertThat(read(database, "select id from person")).isEmpty();
        }
    }

    @Test
    void a_migration_reads_the_rows_of_all_districts_and_nobody_else_does() throws Exception {
        migration(1, "create table thing (district_id varchar(36), n integer); insert into thing values ('a', 1)");
        migration(2, "update thing set n = 2");

        flyway("through_two").migrate();

        try (Connection database = connect("through_two")) {
            assertThat(read(database, UNLOCKED)).isEmpty();
            assertThat(read(database, "select n from thing")).isEmpty();
            assertThat(ofDistrictA(database)).containsExactly("2");
        }
    }

    @Test
    void a_migration_that_fails_leaves_the_lock_on() throws Exception {
        migration(1, "create table thing (district_id varchar(36), n integer); insert into thing values ('a', 1)");
        migration(2, "update thing set n = 2");
        migration(3, "update thing set n = 3; select 1 / 0");

        assertThatThrownBy(() -> flyway("through_one_that_fails").migrate()).isInstanceOf(FlywayException.class);

        try (Connection database = connect("through_one_that_fails")) {
            assertThat(read(database, UNLOCKED)).isEmpty();
            assertThat(read(database, "select n from thing")).isEmpty();
            assertThat(ofDistrictA(database)).containsExactly("2");
        }
    }

    @Test
    void a_migration_without_a_transaction_that_fails_leaves_the_lock_on_too() throws Exception {
        migration(1, "create table thing (district_id varchar(36), n integer); insert into thing values ('a', 1)");
        migration(2, "update thing set n = 2; select 1 / 0");
        Files.writeString(migrations.resolve("V2__of_a_test.sql.conf"), "executeInTransaction=false");

        assertThatThrownBy(() -> flyway("through_one_without").migrate()).isInstanceOf(FlywayException.class);

        try (Connection database = connect("through_one_without")) {
            assertThat(read(database, UNLOCKED)).isEmpty();
            assertThat(read(database, "select n from thing")).isEmpty();
            assertThat(ofDistrictA(database)).as("what it did before it failed").containsExactly("2");
        }
    }

    @Test
    void a_table_that_somebody_has_opened_is_locked_at_the_next_start() throws Exception {
        migration(1, "create table thing (district_id varchar(36), n integer); insert into thing values ('a', 1)");
        flyway("opened_by_hand").migrate();

        try (Connection database = connect("opened_by_hand")) {
            database.createStatement().execute("alter table thing no force row level security");
            assertThat(read(database, UNLOCKED)).containsExactly("thing");
            flyway("opened_by_hand").migrate();
            assertThat(read(database, UNLOCKED)).isEmpty();
        }
    }

    private void migration(int number, String sql) throws IOException {
        Files.writeString(migrations.resolve("V" + number + "__of_a_test.sql"), sql);
    }

    private Flyway flyway(String schema) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(setting("jdbc.url"), setting("username"), setting("password"))
                .schemas(schema)
                .locations("filesystem:" + migrations);
        new SecondLock(setting("jdbc.url")).customize(flyway);
        return flyway.load();
    }

    private static List<String> ofDistrictA(Connection database) throws SQLException {
        database.createStatement().execute("select set_config('trellis.district', 'a', false)");
        return read(database, "select n from thing");
    }

    private static List<String> read(Connection database, String query) throws SQLException {
        List<String> read = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery(query)) {
            while (rows.next()) {
                read.add(rows.getString(1));
            }
        }
        return read;
    }

    private static Connection connect(String schema) throws SQLException {
        Connection database =
                DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
        database.setSchema(schema);
        return database;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }
}
