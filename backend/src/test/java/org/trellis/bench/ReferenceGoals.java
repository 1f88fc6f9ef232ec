package org.trellis.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.trellis.bench.ReferenceCallers.Caller;
import org.trellis.bench.ReferenceGoal.Inside;

/// A team's goals, as far as the caller may see them: plain statements in, JSON bytes out.
///
/// One query finds the goals and whether the caller is in their teams, one the evidence and one the try-outs of those.
final class ReferenceGoals {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int SIGNATURE_BYTES = 16;

    private static final String GOAL = """
            select g.id, g.version, g.team_id, t.name, g.statement, g.why, g.group_label, g.group_size, g.subject,
                g.grade_band, g.measure_name, g.measure_kind, g.measure_criterion, g.target_percent, g.target_date,
                g.framing_verdict, g.framing_rule_set, g.framing_findings, g.override_reason, g.status,
                g.result_reason, g.result_on, g.created_at, g.updated_at, t.status,
                g.framing_locale, m.id
            from goal g join team t on t.district_id = g.district_id and t.id = g.team_id
            left join member m on m.district_id = g.district_id and m.team_id = g.team_id and m.person_id = ?
                and m.left_on is null and m.team_role <> 'GUEST'
            where g.district_id = ? and %s and (m.id is not null or g.status <> 'DRAFT' and %s)
            order by g.created_at desc, g.id desc fetch first ? rows only
            """;

    private static final String IN_ONE_OF_THESE_SCHOOLS = """
            exists (select 1 from team_school s
                where s.district_id = g.district_id and s.team_id = g.team_id and s.school_id in (%s))
            """;

    private final SecretKeySpec cursors;

    ReferenceGoals(SecretKeySpec cursors) {
        this.cursors = cursors;
    }

    /// Goals, page by page.
    ///
    /// @param nextCursor null on the last page
    record Listed(byte[] json, String nextCursor) {}

    /// One goal.
    record One(byte[] json, int version) {}

    Listed ofTeam(Connection connection, Caller caller, UUID team, int limit)
            throws SQLException, IOException, GeneralSecurityException {
        List<ReferenceGoal> found = find(connection, caller, "g.team_id = ?", team, limit + 1);
        boolean more = found.size() > limit;
        List<ReferenceGoal> goals = more ? found.subList(0, limit) : found;
        Inside inside = Inside.of(connection, caller.district(), goals);
        connection.commit();
        String next = more ? cursor(caller, goals.getLast()) : null;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
            for (ReferenceGoal goal : goals) {
                goal.write(json, inside);
            }
            json.writeEndArray();
            if (next != null) {
                json.writeStringField("nextCursor", next);
            }
            json.writeEndObject();
        }
        return new Listed(bytes.toByteArray(), next);
    }

    /// @throws IllegalArgumentException if there is no such goal, or none the caller may know of
    One goal(Connection connection, Caller caller, UUID id) throws SQLException, IOException {
        List<ReferenceGoal> goals = find(connection, caller, "g.id = ?", id, 1);
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("no such goal");
        }
        Inside inside = Inside.of(connection, caller.district(), goals);
        connection.commit();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            goals.getFirst().write(json, inside);
        }
        return new One(bytes.toByteArray(), goals.getFirst().version());
    }

    private static List<ReferenceGoal> find(Connection connection, Caller caller, String which, UUID of, int limit)
            throws SQLException {
        String seen = caller.everywhere()
                ? "true"
                : IN_ONE_OF_THESE_SCHOOLS.formatted(marks(caller.schools().size()));
        try (PreparedStatement statement = connection.prepareStatement(GOAL.formatted(which, seen))) {
            int next = 1;
            statement.setObject(next++, caller.person());
            statement.setString(next++, caller.district());
            statement.setObject(next++, of);
            if (!caller.everywhere()) {
                for (UUID school : caller.schools()) {
                    statement.setObject(next++, school);
                }
            }
            statement.setInt(next, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<ReferenceGoal> goals = new ArrayList<>();
                while (rows.next()) {
                    goals.add(ReferenceGoal.of(rows));
                }
                return goals;
            }
        }
    }

    static String marks(int count) {
        return Stream.generate(() -> "?").limit(Math.max(1, count)).collect(Collectors.joining(", "));
    }

    private String cursor(Caller caller, ReferenceGoal last) throws GeneralSecurityException {
        byte[] key = last.createdAt().getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(Long.BYTES * 2 + key.length)
                .putLong(last.id().getMostSignificantBits())
                .putLong(last.id().getLeastSignificantBits())
                .put(key)
                .array();
        byte[] where = (caller.district() + " goals ").getBytes(StandardCharsets.UTF_8);
        byte[] signed = ByteBuffer.allocate(SIGNATURE_BYTES + plain.length)
                .put(ReferenceKeys.mark(cursors, where, plain), 0, SIGNATURE_BYTES)
                .put(plain)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    static String moment(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant().toString();
    }
}
