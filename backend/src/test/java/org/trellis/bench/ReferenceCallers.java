package org.trellis.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.bench.ReferenceKeys.Bearer;

/// Who somebody is and which roles they hold today, read anew every two seconds, as the product does.
final class ReferenceCallers {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private static final String PERSON = """
            select p.display_name, d.time_zone from person p
            join district d on d.district_id = p.district_id
            where p.district_id = ? and p.id = ? and p.status = 'ACTIVE'
            """;

    private static final String ROLES = """
            select school_id from role_assignment
            where district_id = ? and person_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
                and role in ('EDUCATOR', 'COACH', 'COACH_LEAD', 'SCHOOL_LEADER', 'DISTRICT_LEADER')
            """;

    private final Map<Bearer, Known> known = new ConcurrentHashMap<>();

    /// @param everywhere whether a role shows the goals of the whole district
    /// @param schools those whose goals a role shows
    record Caller(String district, UUID person, String name, LocalDate today, boolean everywhere, Set<UUID> schools) {}

    private record Known(Caller caller, long since) {}

    /// @throws IllegalArgumentException if the person has no active place in the district
    Caller enter(Bearer bearer, Connection connection) throws SQLException {
        Known last = known.get(bearer);
        if (last != null && System.nanoTime() - last.since() < KEPT.toNanos()) {
            return last.caller();
        }
        Caller caller = read(bearer, connection);
        known.put(bearer, new Known(caller, System.nanoTime()));
        return caller;
    }

    private static Caller read(Bearer bearer, Connection connection) throws SQLException {
        String name;
        LocalDate today;
        try (PreparedStatement statement = connection.prepareStatement(PERSON)) {
            statement.setString(1, bearer.district());
            statement.setObject(2, bearer.person());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("no place here");
                }
                name = row.getString(1);
                today = LocalDate.now(ZoneId.of(row.getString(2)));
            }
        }
        Set<UUID> schools = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(ROLES)) {
            statement.setString(1, bearer.district());
            statement.setObject(2, bearer.person());
            statement.setObject(3, today);
            statement.setObject(4, today);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    schools.add(rows.getObject(1, UUID.class));
                }
            }
        }
        boolean everywhere = schools.remove(null);
        return new Caller(bearer.district(), bearer.person(), name, today, everywhere, schools);
    }
}
