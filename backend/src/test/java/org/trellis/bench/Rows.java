package org.trellis.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Fills a database with goals and evidence, as copies of what the sample district has.
final class Rows {

    private static final long SEED = 20260831;

    private final Connection connection;
    private final Random random = new Random(SEED);

    Rows(Connection connection) {
        this.connection = connection;
    }

    /// Adds `count` goals of this team and of the others in turn, each with the evidence of `goal`.
    ///
    /// @return the ids of those that belong to the team
    List<UUID> addGoalsLike(UUID goal, int count) throws SQLException {
        UUID team = ids("select team_id from goal where id = ?", goal).getFirst();
        List<UUID> teams =
                ids("select id from team where district_id = (select district_id from goal where id = ?)", goal);
        List<UUID> evidence = ids("select id from evidence where goal_id = ?", goal);
        List<UUID> ours = new ArrayList<>();
        for (int added = 0; added < count; added++) {
            UUID owner = teams.get(added % teams.size());
            UUID copy = newId();
            copy("goal", goal, copy, "team_id", owner);
            for (UUID point : evidence) {
                copy("evidence", point, newId(), "goal_id", copy);
            }
            if (owner.equals(team)) {
                ours.add(copy);
            }
        }
        return ours;
    }

    /// Copies a row under another id, with another value in one of its columns.
    private void copy(String table, UUID from, UUID to, String column, UUID value) throws SQLException {
        List<String> columns = columns(table);
        String values =
                String.join(", ", columns).replaceFirst("\\bid\\b", "?").replaceFirst("\\b" + column + "\\b", "?");
        String copy = "insert into %s (%s) select %s from %1$s where id = ?"
                .formatted(table, String.join(", ", columns), values);
        try (PreparedStatement statement = connection.prepareStatement(copy)) {
            boolean idFirst = columns.indexOf("id") < columns.indexOf(column);
            statement.setObject(1, idFirst ? to : value);
            statement.setObject(2, idFirst ? value : to);
            statement.setObject(3, from);
            statement.executeUpdate();
        }
    }

    private List<String> columns(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " where 1 = 0");
                ResultSet none = statement.executeQuery()) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= none.getMetaData().getColumnCount(); column++) {
                columns.add(none.getMetaData().getColumnName(column));
            }
            return columns;
        }
    }

    private List<UUID> ids(String query, UUID of) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, of);
            try (ResultSet rows = statement.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    private UUID newId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
