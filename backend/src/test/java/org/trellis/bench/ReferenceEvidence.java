package org.trellis.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.spec.SecretKeySpec;
import org.trellis.bench.ReferenceCallers.Caller;

/// Recording evidence: what the rules ask of it is read by one query, then the row and its entry in the journal are
/// written in one transaction.
///
/// On H2 one transaction writes at a time, as in the product, so that what was answered survives a kill.
final class ReferenceEvidence {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper BODIES = new ObjectMapper();
    private static final int MOST = 100_000;
    private static final Set<String> FIELDS =
            Set.of("id", "collectedOn", "eligible", "assessed", "meeting", "label", "note");

    private static final String RULES = """
            select g.team_id, b.collected_on,
                exists (select 1 from school_year y
                    where y.district_id = g.district_id and y.starts_on <= ? and y.ends_on >= ?)
            from goal g join team t on t.district_id = g.district_id and t.id = g.team_id
            join member m on m.district_id = g.district_id and m.team_id = g.team_id and m.person_id = ?
                and m.left_on is null and m.team_role <> 'GUEST'
            left join evidence b on b.district_id = g.district_id and b.goal_id = g.id and b.phase = 'BASELINE'
            where g.district_id = ? and g.id = ? and g.status = 'ACTIVE' and t.status <> 'CLOSED'
            """;

    private static final String ROW = """
            insert into evidence (id, district_id, version, created_at, created_by, updated_at, updated_by,
                created_with, goal_id, phase, collected_on, eligible, assessed, meeting, label, note, status, recorded_by)
            values (?, ?, 0, ?, ?, ?, ?, ?, ?, 'PROGRESS', ?, ?, ?, ?, ?, ?, 'RECORDED', ?)
            on conflict do nothing
            """;

    private static final String NUMBER_ON_POSTGRES =
            "update journal_head set last_seq = last_seq + 1 where district_id = ? returning last_seq";
    private static final String NUMBER_ON_H2 = "select last_seq from final table"
            + " (update journal_head set last_seq = last_seq + 1 where district_id = ?)";

    private static final String ENTRY = """
            insert into journal (district_id, seq, at, actor_id, happening, noun, record_id, record_version,
                scope_kind, scope_id)
            values (?, ?, ?, ?, 'CREATED', 'evidence', ?, 0, 'TEAM', ?)
            """;

    private final SecretKeySpec creations;
    private final boolean postgres;
    private final ReentrantLock h2Writer = new ReentrantLock(true);

    ReferenceEvidence(SecretKeySpec creations, boolean postgres) {
        this.creations = creations;
        this.postgres = postgres;
    }

    /// What was created.
    record Created(UUID id, byte[] json) {}

    private record Sent(
            UUID id, LocalDate collectedOn, int eligible, int assessed, int meeting, String label, String note) {

        static Sent from(byte[] body) throws IOException {
            JsonNode sent = BODIES.readTree(body);
            sent.fieldNames().forEachRemaining(name -> must(FIELDS.contains(name)));
            Sent all = new Sent(
                    UUID.fromString(sent.path("id").textValue()),
                    LocalDate.parse(sent.path("collectedOn").textValue()),
                    count(sent.path("eligible")),
                    count(sent.path("assessed")),
                    count(sent.path("meeting")),
                    text(sent.path("label"), 120),
                    text(sent.path("note"), 2000));
            must(all.assessed <= all.eligible && all.meeting <= all.assessed);
            return all;
        }

        private static int count(JsonNode node) {
            must(node.isInt() && node.intValue() >= 0 && node.intValue() <= MOST);
            return node.intValue();
        }

        private static String text(JsonNode node, int longest) {
            must(node.isMissingNode() || node.isTextual() && node.textValue().length() <= longest);
            return node.textValue();
        }
    }

    /// @param body as a client sends it to `recordEvidence`
    /// @throws IllegalArgumentException if the body or a rule does not allow it
    Created record(Connection connection, Caller caller, UUID goal, byte[] body)
            throws SQLException, IOException, GeneralSecurityException {
        Sent sent = Sent.from(body);
        UUID team = teamThatMayRecord(connection, caller, goal, sent);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        byte[] who = (caller.person() + " /api/v1/goals/" + goal + "/evidence ").getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(ReferenceKeys.mark(creations, who, body));
        if (postgres) {
            write(connection, caller, goal, team, sent, now, digest);
        } else {
            h2Writer.lock();
            try {
                write(connection, caller, goal, team, sent, now, digest);
            } finally {
                h2Writer.unlock();
            }
        }
        return new Created(sent.id(), json(caller, sent, now));
    }

    private static UUID teamThatMayRecord(Connection connection, Caller caller, UUID goal, Sent sent)
            throws SQLException {
        must(!sent.collectedOn().isAfter(caller.today()));
        try (PreparedStatement statement = connection.prepareStatement(RULES)) {
            statement.setObject(1, sent.collectedOn());
            statement.setObject(2, sent.collectedOn());
            statement.setObject(3, caller.person());
            statement.setString(4, caller.district());
            statement.setObject(5, goal);
            try (ResultSet row = statement.executeQuery()) {
                must(row.next() && row.getBoolean(3));
                LocalDate baseline = row.getObject(2, LocalDate.class);
                must(baseline == null || !sent.collectedOn().isBefore(baseline));
                return row.getObject(1, UUID.class);
            }
        }
    }

    private void write(
            Connection connection, Caller caller, UUID goal, UUID team, Sent sent, Instant now, String digest)
            throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        must(update(
                        connection,
                        ROW,
                        sent.id(),
                        caller.district(),
                        at,
                        caller.person(),
                        at,
                        caller.person(),
                        digest,
                        goal,
                        sent.collectedOn(),
                        sent.eligible(),
                        sent.assessed(),
                        sent.meeting(),
                        sent.label(),
                        sent.note(),
                        caller.person())
                == 1);
        long number = number(connection, caller.district());
        update(connection, ENTRY, caller.district(), number, at, caller.person(), sent.id(), team);
        connection.commit();
    }

    private long number(Connection connection, String district) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(postgres ? NUMBER_ON_POSTGRES : NUMBER_ON_H2)) {
            next.setString(1, district);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static int update(Connection connection, String text, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int value = 0; value < values.length; value++) {
                statement.setObject(value + 1, values[value]);
            }
            return statement.executeUpdate();
        }
    }

    private static byte[] json(Caller caller, Sent sent, Instant now) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", sent.id().toString());
            json.writeNumberField("version", 0);
            json.writeStringField("collectedOn", sent.collectedOn().toString());
            json.writeStringField("phase", "PROGRESS");
            if (sent.label() != null) {
                json.writeStringField("label", sent.label());
            }
            json.writeNumberField("eligible", sent.eligible());
            json.writeNumberField("assessed", sent.assessed());
            json.writeNumberField("meeting", sent.meeting());
            if (sent.assessed() > 0) {
                json.writeNumberField(
                        "percent", Math.floorDiv(200 * sent.meeting() + sent.assessed(), 2 * sent.assessed()));
            }
            if (sent.note() != null) {
                json.writeStringField("note", sent.note());
            }
            json.writeStringField("status", "RECORDED");
            json.writeArrayFieldStart("allowedStatuses");
            json.writeString("VOID");
            json.writeEndArray();
            json.writeObjectFieldStart("recordedBy");
            json.writeStringField("id", caller.person().toString());
            json.writeStringField("displayName", caller.name());
            json.writeEndObject();
            json.writeStringField("createdAt", now.toString());
            json.writeStringField("updatedAt", now.toString());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void must(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not allowed");
        }
    }
}
