package org.trellis.drill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a database holds after a kill, as far as the promises are about it.
///
/// @param evidence the ids of all evidence
/// @param journalled how often each piece of evidence is in the journal
/// @param gaps districts whose journal misses or repeats a number, or whose head is not its last number
/// @param entries the length of all journals together
record Ledger(Set<UUID> evidence, Map<UUID, Integer> journalled, Set<String> gaps, long entries) {

    static Ledger of(DrillDatabase database) throws Exception {
        try (Connection connection = database.open()) {
            Set<UUID> evidence = new HashSet<>();
            read(connection, "select id from evidence", row -> evidence.add(row.getObject(1, UUID.class)));
            Map<UUID, Integer> journalled = new HashMap<>();
            read(
                    connection,
                    "select record_id from journal where noun = 'evidence'",
                    row -> journalled.merge(row.getObject(1, UUID.class), 1, Integer::sum));
            Set<String> gaps = new HashSet<>();
            long[] entries = {0};
            read(connection, """
                    select h.district_id, h.last_seq, count(j.seq), count(distinct j.seq), min(j.seq), max(j.seq)
                    from journal_head h left join journal j on j.district_id = h.district_id
                    group by h.district_id, h.last_seq
                    """, row -> {
                long last = row.getLong(2);
                entries[0] += last;
                boolean whole = last == 0
                        || row.getLong(3) == last
                                && row.getLong(4) == last
                                && row.getLong(5) == 1
                                && row.getLong(6) == last;
                if (!whole) {
                    gaps.add(row.getString(1) + ": head " + last + ", " + row.getLong(3) + " entries, numbers "
                            + row.getLong(5) + " to " + row.getLong(6));
                }
            });
            return new Ledger(evidence, journalled, gaps, entries[0]);
        }
    }

    private interface Row {
        void of(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String query, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.of(rows);
            }
        }
    }
}
